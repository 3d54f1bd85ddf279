/** The part of a PaymentIntent that the shop reads. */
export interface Intent {
  id: string;
  object: 'payment_intent';
  amount: number;
  amount_capturable: number;
  amount_received: number;
  currency: string;
  status: 'requires_payment_method' | 'requires_capture' | 'succeeded' | 'canceled';
  client_secret: string;
  payment_method: null;
  metadata: Record<string, string>;
}

export interface Refund {
  id: string;
  object: 'refund';
  amount: number;
  payment_intent: string;
  status: 'succeeded' | 'failed';
  metadata: Record<string, string>;
}

export interface StripeRequest {
  method: string;
  resource: string;
  id: string | undefined;
  action: string | undefined;
  form: URLSearchParams;
  query: URLSearchParams;
  key: string | undefined;
}

export interface StripeAnswer {
  status: number;
  body: unknown;
}

/** What Stripe keeps of PaymentIntents and refunds, and its rules for them. */
export class StripeLedger {
  private readonly intents = new Map<string, Intent>();
  private readonly refunds = new Map<string, Refund>();
  /** What was answered for an idempotency key, and for what. */
  private readonly keys = new Map<string, { of: string; answer: StripeAnswer }>();

  all(): readonly Intent[] {
    return [...this.intents.values()];
  }

  intent(id: string): Intent {
    const intent = this.intents.get(id);
    if (!intent) throw new Error(`no payment intent ${id}`);
    return intent;
  }

  refundsOf(intentId: string): readonly Refund[] {
    return [...this.refunds.values()].filter(({ payment_intent }) => payment_intent === intentId);
  }

  hold(id: string): void {
    const intent = this.intent(id);
    if (intent.status !== 'requires_payment_method') return;
    intent.status = 'requires_capture';
    intent.amount_capturable = intent.amount;
  }

  refundOf(id: string): Refund {
    const refund = this.refunds.get(id);
    if (!refund) throw new Error(`no refund ${id}`);
    return refund;
  }

  /** @param fault what is answered instead, and kept under the request's key like any answer */
  answer(request: StripeRequest, fault?: StripeAnswer): StripeAnswer {
    const { key, resource, id, action, form } = request;
    const of = [resource, id, action, form].join(' ');
    const before = key === undefined ? undefined : this.keys.get(key);
    if (before) return before.of === of ? before.answer : refused('idempotency_error', 400);
    const answer = structuredClone(fault ?? this.carryOut(request));
    if (key !== undefined) this.keys.set(key, { of, answer });
    return answer;
  }

  private carryOut({ method, resource, id, action, form, query }: StripeRequest): StripeAnswer {
    if (resource === 'refunds') {
      if (method === 'POST') return this.refund(form);
      if (id) return this.readRefund(id);
      return ok({ object: 'list', data: this.refundsOf(query.get('payment_intent') ?? '') });
    }
    if (resource !== 'payment_intents') return refused(`${method} ${resource}`, 404);
    if (!id) return ok(this.create(form));
    const intent = this.intents.get(id);
    if (!intent) return refused(id, 404);
    return method === 'POST' ? change(intent, action, form) : ok(intent);
  }

  private readRefund(id: string): StripeAnswer {
    const refund = this.refunds.get(id);
    return refund ? ok(refund) : refused(id, 404);
  }

  private create(form: URLSearchParams): Intent {
    const id = `pi_${this.intents.size + 1}`;
    const intent: Intent = {
      id,
      object: 'payment_intent',
      amount: Number(form.get('amount')),
      amount_capturable: 0,
      amount_received: 0,
      currency: form.get('currency') ?? '',
      status: 'requires_payment_method',
      client_secret: `${id}_secret_of_the_stand_in`,
      payment_method: null,
      metadata: metadataOf(form),
    };
    this.intents.set(id, intent);
    return intent;
  }

  private refund(form: URLSearchParams): StripeAnswer {
    const intent = this.intents.get(form.get('payment_intent') ?? '');
    if (!intent) return refused('payment_intent', 404);
    const amount = Number(form.get('amount'));
    const given = this.refundsOf(intent.id).reduce((sum, refund) => sum + refund.amount, 0);
    if (amount <= 0 || given + amount > intent.amount_received) {
      return refused('charge_already_refunded', 400);
    }
    const refund: Refund = {
      id: `re_${this.refunds.size + 1}`,
      object: 'refund',
      amount,
      payment_intent: intent.id,
      status: 'succeeded',
      metadata: metadataOf(form),
    };
    this.refunds.set(refund.id, refund);
    return ok(refund);
  }
}

function change(intent: Intent, action: string | undefined, form: URLSearchParams): StripeAnswer {
  if (action === 'cancel') {
    if (intent.status === 'succeeded' || intent.status === 'canceled') {
      return refused('payment_intent_unexpected_state', 400);
    }
    intent.status = 'canceled';
    intent.amount_capturable = 0;
  } else if (action === 'capture') {
    const amount = Number(form.get('amount_to_capture') ?? intent.amount);
    if (intent.status !== 'requires_capture' || amount > intent.amount_capturable) {
      return refused('payment_intent_unexpected_state', 400);
    }
    intent.status = 'succeeded';
    intent.amount_received = amount;
    intent.amount_capturable = 0;
  } else if (form.has('amount')) {
    intent.amount = Number(form.get('amount'));
  }
  return ok(intent);
}

function metadataOf(form: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => {
      const [, key] = /^metadata\[(\w+)\]$/.exec(name) ?? [];
      return key ? [[key, value]] : [];
    }),
  );
}

function ok(body: unknown): StripeAnswer {
  return { status: 200, body };
}

function refused(message: string, status: number): StripeAnswer {
  return { status, body: { error: { type: 'invalid_request_error', message } } };
}
