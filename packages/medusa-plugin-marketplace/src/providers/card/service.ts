import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
} from '@medusajs/framework/types';
import { PaymentSessionStatus } from '@medusajs/framework/utils';
import { z } from 'zod';
import {
  CHECKOUT_PAYMENT_MODULE,
  type CheckoutPaymentModuleService,
} from '../../modules/checkout-payment';
import { NotedPayments } from '../noted-payments';

const sessionData = z.object({ session_id: z.string(), amount: z.coerce.number() });

/**
 * A parcel's share of the card that pays its checkout. A session is authorised where the share that was bound to it is
 * held for at least its amount: who opens one for a cart of their own is authorised for nothing. Everything else is
 * written down by Medusa and moves nothing here: what is captured and given back at Stripe follows from what
 * Medusa's payments say (`workflows/cards`).
 *
 * The application gives the payment module this plugin's `checkout-payment` as a dependency.
 */
export class CardSharePaymentService extends NotedPayments {
  static override identifier = 'card';

  async initiatePayment({ amount, data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const session_id = String(data?.session_id ?? '');
    return { id: session_id, data: { session_id, amount: Number(amount) } };
  }

  async updatePayment({ amount, data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data: { ...data, amount: Number(amount) } };
  }

  async authorizePayment({
    data,
    context,
  }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const sessionId = context?.idempotency_key ?? '';
    const session = sessionData.safeParse(data);
    const share = await this.cards().shareOfSession(sessionId);
    const isHeld = share?.state === 'authorised' || share?.state === 'captured';
    const isEnough = session.success && share !== null && share.amount >= session.data.amount;
    const { AUTHORIZED, ERROR } = PaymentSessionStatus;
    return { data: data ?? {}, status: isHeld && isEnough ? AUTHORIZED : ERROR };
  }

  private cards(): CheckoutPaymentModuleService {
    const cards = this.container[CHECKOUT_PAYMENT_MODULE];
    if (!isCards(cards)) {
      throw new Error('card: the payment module does not have checkout-payment as a dependency');
    }
    return cards;
  }
}

function isCards(value: unknown): value is CheckoutPaymentModuleService {
  return typeof value === 'object' && value !== null && 'shareOfSession' in value;
}
