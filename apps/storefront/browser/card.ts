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
    on(event: 'ready' | 'loaderror', work: () => void): void;
  };
}

const SCRIPT = 'https://js.stripe.com/v3/';

/** @throws where it does not come, or does not take the shop's key */
async function load(key: string): Promise<Stripe> {
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = SCRIPT;
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
  const make: unknown = Reflect.get(window, 'Stripe');
  if (typeof make !== 'function') throw new Error('Stripe’s script is another one');
  return make(key);
}

const form = document.querySelector<HTMLFormElement>('form[data-card]');
const trouble = document.querySelector<HTMLElement>('[data-card-trouble]');
const button = form?.querySelector('button');

function say(text: string | undefined): void {
  if (trouble) trouble.textContent = text ?? '';
}

async function begin(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  document.querySelector('[data-card-plain]')?.remove();
  const { key = '', secret = '', back = '', away, failed } = form.dataset;
  const stripe = await load(key);
  const elements = stripe.elements({ clientSecret: secret, locale: document.documentElement.lang });
  const fields = elements.create('payment');
  fields.on('ready', () => {
    button.disabled = false;
  });
  fields.on('loaderror', () => say(away));
  fields.mount('[data-card-fields]');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    say('');
    button.disabled = true;
    const return_url = new URL(back, location.href).href;
    const { error } = await stripe
      .confirmPayment({ elements, confirmParams: { return_url } })
      .catch(() => ({ error: undefined }));
    say(error?.message ?? failed);
    button.disabled = false;
  });
}

if (form && button) begin(form, button).catch(() => say(form.dataset.away));
