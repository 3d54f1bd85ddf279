import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import Stripe from 'stripe';
import { waitUntil } from '../wait-until.js';
import { answerBrowser } from './browser-side.js';
import {
  type Intent,
  type Refund,
  type StripeAnswer,
  StripeLedger,
  type StripeRequest,
} from './ledger.js';

export const STRIPE_KEY = 'sk_test_of_the_stand_in';
export const STRIPE_WEBHOOK_SECRET = 'whsec_of_the_stand_in';

/** Loaded into a backend by NODE_OPTIONS (`--require`): what it asks of Stripe comes to STRIPE_STAND_IN_PORT. */
export const STRIPE_REDIRECT = fileURLToPath(
  new URL('../../preload/redirect-stripe.cjs', import.meta.url),
);

/** Something that Stripe tells, signed by its own library. */
export interface StripeNotice {
  payload: string;
  signature: string;
}

/** A local server that speaks as much of Stripe's API as card payments of the shop need. */
export class StripeStandIn {
  /** While it is set, nothing is answered but that the service is away. */
  isDown = false;
  /** While it is set, that is carried out with a fault, which is kept under its key as Stripe does. */
  failing: 'create' | 'capture' | null = null;
  private readonly ledger = new StripeLedger();
  private events = 0;
  private readonly server: Server = createServer((request, response) => {
    this.answer(request, response).catch((error: unknown) =>
      response.writeHead(500).end(String(error)),
    );
  });

  /** Listens on a free port and answers it. */
  async start(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    if (!address || typeof address !== 'object') throw new Error('the stand-in has no port');
    return address.port;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** The buyer's card is accepted: the amount is held, and the shop is told so. Answers the event. */
  authorise(sessionId: string): StripeNotice {
    return this.authoriseIntent(this.intentOf(sessionId).id);
  }

  statusOf(sessionId: string): Intent['status'] {
    return this.intentOf(sessionId).status;
  }

  /** Resolves when the shop has given the held amount back. */
  async untilCanceled(sessionId: string): Promise<void> {
    const isCanceled = () => this.statusOf(sessionId) === 'canceled';
    if (await waitUntil(isCanceled, { timeout: 30_000 })) return;
    throw new Error(`the payment of ${sessionId} is ${this.statusOf(sessionId)}`);
  }

  /** Every PaymentIntent of a checkout, the first first. */
  intentsOf(checkoutId: string): readonly Intent[] {
    return this.ledger.all().filter(({ metadata }) => metadata.checkout_id === checkoutId);
  }

  refundsOf(intentId: string): readonly Refund[] {
    return this.ledger.refundsOf(intentId);
  }

  /** The amount is held. Answers the event that tells of it. */
  authoriseIntent(intentId: string): StripeNotice {
    this.ledger.hold(intentId);
    return this.tell('payment_intent.amount_capturable_updated', intentId);
  }

  /** An event about a PaymentIntent as it is now. @param id to tell of the same again */
  tell(type: string, intentId: string, id?: string): StripeNotice {
    return this.sign({ type, object: this.ledger.intent(intentId) }, id);
  }

  /** An event about a refund as it is now. */
  tellRefund(type: string, refundId: string): StripeNotice {
    return this.sign({ type, object: this.ledger.refundOf(refundId) });
  }

  /** Its bank did not take a refund back. */
  failRefund(refundId: string): StripeNotice {
    this.ledger.refundOf(refundId).status = 'failed';
    return this.tellRefund('refund.failed', refundId);
  }

  private sign({ type, object }: { type: string; object: unknown }, id?: string): StripeNotice {
    this.events += 1;
    const event = { id: id ?? `evt_${this.events}`, object: 'event', type, data: { object } };
    const payload = JSON.stringify(event);
    const secret = STRIPE_WEBHOOK_SECRET;
    return {
      payload,
      signature: Stripe.webhooks.generateTestHeaderString({ payload, secret }),
    };
  }

  private intentOf(sessionId: string): Intent {
    const found = this.ledger.all().find(({ metadata }) => metadata.session_id === sessionId);
    if (!found) throw new Error(`no payment intent for ${sessionId}`);
    return found;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname.startsWith('/stand-in/')) {
      answerBrowser({ request, response, url, hold: (id) => this.ledger.hold(id) });
      return;
    }
    const form = new URLSearchParams(await text(request));
    const wanted = asked(request, url, form);
    const fault = this.failing !== null && what(wanted) === this.failing ? AWAY : undefined;
    const { status, body } = this.isDown ? AWAY : this.ledger.answer(wanted, fault);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  }
}

const AWAY: StripeAnswer = {
  status: 500,
  body: { error: { type: 'api_error', message: 'The service is away.' } },
};

/** What is done with a PaymentIntent. */
function what({ method, resource, id, action }: StripeRequest): string | undefined {
  if (resource === 'payment_intents' && method === 'POST' && !id) return 'create';
  return action;
}

function asked({ method, headers }: IncomingMessage, url: URL, form: URLSearchParams) {
  const [, , resource = '', id, action] = url.pathname.split('/');
  const key = headers['idempotency-key'];
  return {
    method: method ?? 'GET',
    resource,
    id,
    action,
    form,
    query: url.searchParams,
    key: typeof key === 'string' ? key : undefined,
  };
}
