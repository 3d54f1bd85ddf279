import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import Stripe from 'stripe';
import { vi } from 'vitest';

/** The part of a PaymentIntent that Medusa's provider reads. */
interface Intent {
  id: string;
  object: 'payment_intent';
  amount: number;
  amount_capturable: number;
  amount_received: number;
  currency: string;
  status: 'requires_payment_method' | 'requires_capture' | 'succeeded' | 'canceled';
  payment_method: null;
  metadata: { session_id?: string };
}

export const STRIPE_KEY = 'sk_test_of_the_stand_in';
export const WEBHOOK_SECRET = 'whsec_of_the_stand_in';

/** A local server that speaks as much of Stripe's API as card payments of the shop need. */
export class StripeStandIn {
  private readonly intents = new Map<string, Intent>();
  private readonly server: Server = createServer((request, response) => {
    this.answer(request).then(
      ({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
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
  authorise(sessionId: string): { payload: string; signature: string } {
    const intent = this.intentOf(sessionId);
    intent.status = 'requires_capture';
    intent.amount_capturable = intent.amount;
    const type = 'payment_intent.amount_capturable_updated';
    const event = { id: `evt_${intent.id}`, object: 'event', type, data: { object: intent } };
    const payload = JSON.stringify(event);
    const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: WEBHOOK_SECRET });
    return { payload, signature };
  }

  statusOf(sessionId: string): Intent['status'] {
    return this.intentOf(sessionId).status;
  }

  /** Resolves when the shop has given the held amount back. */
  untilCanceled(sessionId: string): Promise<void> {
    return vi.waitFor(
      () => {
        const status = this.statusOf(sessionId);
        if (status !== 'canceled') throw new Error(`the payment of ${sessionId} is ${status}`);
      },
      { timeout: 30_000, interval: 50 },
    );
  }

  private intentOf(sessionId: string): Intent {
    for (const intent of this.intents.values()) {
      if (intent.metadata.session_id === sessionId) return intent;
    }
    throw new Error(`no payment intent for ${sessionId}`);
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const form = new URLSearchParams(await text(request));
    const [, , resource, id, action] = (request.url ?? '').split(/[/?]/);
    if (resource !== 'payment_intents') return notFound(`${request.method} ${request.url}`);
    if (!id) return { status: 200, body: this.create(form) };
    const intent = this.intents.get(id);
    if (!intent) return notFound(id);
    if (request.method === 'POST') change(intent, action, form);
    return { status: 200, body: intent };
  }

  private create(form: URLSearchParams): Intent {
    const intent: Intent = {
      id: `pi_${this.intents.size + 1}`,
      object: 'payment_intent',
      amount: Number(form.get('amount')),
      amount_capturable: 0,
      amount_received: 0,
      currency: form.get('currency') ?? '',
      status: 'requires_payment_method',
      payment_method: null,
      metadata: { session_id: form.get('metadata[session_id]') ?? undefined },
    };
    this.intents.set(intent.id, intent);
    return intent;
  }
}

function change(intent: Intent, action: string | undefined, form: URLSearchParams): void {
  if (action === 'cancel') {
    intent.status = 'canceled';
    intent.amount_capturable = 0;
  } else if (action === 'capture') {
    intent.status = 'succeeded';
    intent.amount_received = intent.amount;
    intent.amount_capturable = 0;
  } else if (form.has('amount')) {
    intent.amount = Number(form.get('amount'));
  }
}

function notFound(what: string) {
  return { status: 404, body: { error: { type: 'invalid_request_error', message: what } } };
}
