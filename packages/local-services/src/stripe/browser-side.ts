import type { IncomingMessage, ServerResponse } from 'node:http';

interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  /** Holds the sum of a PaymentIntent. */
  hold(intentId: string): void;
}

/**
 * What a browser meets of Stripe: in place of its script one that leads to the page of a bank (3-D Secure), and that
 * page, which holds the sum and leads back.
 */
export function answerBrowser({ request, response, url, hold }: Asked): void {
  if (url.pathname === '/stand-in/stripe.js') {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
    response.end(scriptFor(`http://${request.headers.host}`));
    return;
  }
  const intentId = url.searchParams.get('intent') ?? '';
  const back = new URL(url.searchParams.get('return_url') ?? '');
  const { searchParams } = back;
  searchParams.set('payment_intent', intentId);
  if (url.pathname === '/stand-in/accept') {
    hold(intentId);
    searchParams.set('redirect_status', 'succeeded');
    response.writeHead(303, { location: back.href }).end();
    return;
  }
  searchParams.set('redirect_status', 'failed');
  const accept = `/stand-in/accept${url.search}`;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="vi"><title>Ngân hàng</title><h1>Xác thực 3-D Secure</h1>
<p><a href="${escaped(accept)}">Đồng ý</a></p><p><a href="${escaped(back.href)}">Từ chối</a></p></html>`,
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** As much of Stripe's script as the payment page uses. */
function scriptFor(origin: string): string {
  return `
window.Stripe = () => ({
  elements: ({ clientSecret }) => ({
    intent: clientSecret.split('_secret_')[0],
    create: () => ({
      on(name, work) { if (name === 'ready') this.ready = work; },
      mount(place) {
        document.querySelector(place).textContent = '4242 4242 4242 4242';
        this.ready?.();
      },
    }),
  }),
  async confirmPayment({ elements, confirmParams }) {
    const bank = new URL('${origin}/stand-in/bank');
    bank.searchParams.set('intent', elements.intent);
    bank.searchParams.set('return_url', confirmParams.return_url);
    location.assign(bank);
    return new Promise(() => undefined);
  },
});
`;
}
