/*
 * The page on which a card is paid with, and the only one that loads anything of anybody else: Stripe's script, whose
 * fields lie in frames of its own, so that no number of a card reaches the shop.
 */

/** As much of Stripe's script as is used here. */
interface Stripe {
  elements(of: { clientSecret: string; locale: string }): Elements;
  confirmPayment(of: {
    elements: Elements;
    confirmParams: { return_url: string };
  }): Promise<{ error?: { message?: string } }>;
}
interface Elements {
  create(what: 'payment'): {
    mount(place: string): void;
    on(event: 'ready', work: () => void): void;
  };
}

const SCRIPT = 'https://js.stripe.com/v3/';

function load(): Promise<Stripe | null> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = SCRIPT;
    script.addEventListener('load', () => {
      const make: unknown = Reflect.get(window, 'Stripe');
      const key = form?.dataset.key;
      resolve(key && typeof make === 'function' ? make(key) : null);
    });
    script.addEventListener('error', () => resolve(null));
    document.head.append(script);
  });
}

const form = document.querySelector<HTMLFormElement>('form[data-card]');
const trouble = document.querySelector<HTMLElement>('[data-card-trouble]');
const button = form?.querySelector('button');

function say(text: string | undefined): void {
  if (trouble) trouble.textContent = text ?? '';
}

async function begin(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  document.querySelector('[data-card-plain]')?.remove();
  const { secret = '', back = '', away, failed } = form.dataset;
  const stripe = await load();
  if (!stripe) return say(away);
  const elements = stripe.elements({ clientSecret: secret, locale: document.documentElement.lang });
  const fields = elements.create('payment');
  fields.on('ready', () => {
    button.disabled = false;
  });
  fields.mount('[data-card-fields]');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    say('');
    button.disabled = true;
    const return_url = new URL(back, location.href).href;
    const { error } = await stripe.confirmPayment({ elements, confirmParams: { return_url } });
    say(error?.message ?? failed);
    button.disabled = false;
  });
}

if (form && button) void begin(form, button);
