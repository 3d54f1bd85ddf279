import type { Context } from '@medusajs/framework/types';
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from '@medusajs/framework/utils';
import { type SqlExecutor, sqlOf, transactionOf } from 'medusa-plugin-ocop/kernel/sql-executor';
import * as models from './models';
import * as cards from './operations/read-cards';
import { claimRefund, markRefund } from './operations/refunds';
import { keepEvent, markApplied, type NewStripeEvent } from './operations/stripe-events';
import * as writes from './operations/write-cards';
import type {
  CardRefundRow,
  CardRefundState,
  CardState,
  NewAllocation,
  OrderShare,
  WholeCard,
} from './types';

type SqlContext = Context<SqlExecutor>;

/** Cards that pay checkouts: what each parcel has of them, what was taken, and what went back. */
export default class CheckoutPaymentModuleService extends MedusaService({
  CardPayment: models.CardPayment,
  CardAllocation: models.CardAllocation,
  CardRefund: models.CardRefund,
  StripeEvent: models.StripeEvent,
}) {
  /** A card with its shares; null for an unknown one. */
  @InjectManager()
  async readCard(id: string, @MedusaContext() context: SqlContext = {}): Promise<WholeCard | null> {
    return cards.readCard(sqlOf(context), id);
  }

  /** The card that pays a checkout, or is to; null where there is none that was not let go of. */
  @InjectManager()
  async liveCardOf(
    checkoutId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<WholeCard | null> {
    return cards.liveCardOf(sqlOf(context), checkoutId);
  }

  /** The card of a PaymentIntent. */
  @InjectManager()
  async cardOfIntent(
    intentId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<WholeCard | null> {
    return cards.cardOfIntent(sqlOf(context), intentId);
  }

  /** For what a payment session may be authorised; null where no share is of it. */
  @InjectManager()
  async shareOfSession(
    sessionId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ amount: number; state: CardState } | null> {
    return cards.shareOfSession(sqlOf(context), sessionId);
  }

  /** What cards pay of these orders, by order. */
  @InjectManager()
  async sharesOfOrders(
    orderIds: readonly string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<Map<string, OrderShare>> {
    const shares = await cards.sharesOfOrders(sqlOf(context), orderIds);
    return new Map(shares.map((share) => [share.order_id, share]));
  }

  /** Checkouts whose card is held since before this moment, and not captured. */
  @InjectManager()
  async listHeld(before: Date, @MedusaContext() context: SqlContext = {}): Promise<string[]> {
    return cards.listHeld(sqlOf(context), before);
  }

  /** Refunds that were asked for before this moment, and of which it is not known that they were done. */
  @InjectManager()
  async listAsked(
    before: Date,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CardRefundRow[]> {
    return cards.listAsked(sqlOf(context), before);
  }

  /** The card of a checkout: the one there is, else a new one over what its parcels cost. */
  @InjectManager()
  async openCard(
    checkoutId: string,
    parcels: readonly NewAllocation[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<WholeCard> {
    return this.openCard_(checkoutId, parcels, context);
  }

  @InjectTransactionManager()
  protected async openCard_(
    checkoutId: string,
    parcels: readonly NewAllocation[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<WholeCard> {
    return writes.openCard(transactionOf(context), checkoutId, parcels);
  }

  /** Keeps which PaymentIntent a card is. */
  @InjectManager()
  async keepIntent(
    id: string,
    intentId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return writes.keepIntent(sqlOf(context), id, intentId);
  }

  /** Keeps that the sum is held for us. */
  @InjectManager()
  async markAuthorised(id: string, @MedusaContext() context: SqlContext = {}): Promise<void> {
    return writes.markAuthorised(sqlOf(context), id);
  }

  /** Keeps that nothing is held any more, where nothing was taken. */
  @InjectManager()
  async release(id: string, @MedusaContext() context: SqlContext = {}): Promise<void> {
    return writes.release(sqlOf(context), id);
  }

  /** From now on a parcel's share pays for this payment session, and for no other. */
  @InjectManager()
  async bindSession(
    by: { cartId: string } | { orderId: string },
    sessionId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return writes.bindSession(sqlOf(context), by, sessionId);
  }

  /** Keeps which order a parcel's share pays. */
  @InjectManager()
  async keepCardOrder(
    paymentId: string,
    cartId: string,
    orderId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return writes.keepCardOrder(sqlOf(context), paymentId, cartId, orderId);
  }

  /** Keeps what is to be captured for each share, once; answers what is to be captured. */
  @InjectManager()
  async claimCapture(
    id: string,
    shares: ReadonlyMap<string, number>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<number> {
    return this.claimCapture_(id, shares, context);
  }

  @InjectTransactionManager()
  protected async claimCapture_(
    id: string,
    shares: ReadonlyMap<string, number>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<number> {
    return writes.claimCapture(transactionOf(context), id, shares);
  }

  /** Keeps that what was to be captured is ours. */
  @InjectManager()
  async markCaptured(id: string, @MedusaContext() context: SqlContext = {}): Promise<void> {
    return writes.markCaptured(sqlOf(context), id);
  }

  /** Writes down what of a share goes back; null where nothing does. */
  @InjectManager()
  async claimRefund(
    allocationId: string,
    due: number | null,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CardRefundRow | null> {
    return this.claimRefund_(allocationId, due, context);
  }

  @InjectTransactionManager()
  protected async claimRefund_(
    allocationId: string,
    due: number | null,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CardRefundRow | null> {
    return claimRefund(transactionOf(context), allocationId, due);
  }

  /** Keeps what came of a refund. */
  @InjectManager()
  async markRefund(
    id: string,
    stripeId: string,
    state: CardRefundState,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return markRefund(sqlOf(context), id, stripeId, state);
  }

  /** Keeps what Stripe has said. Answers whether it was applied before. */
  @InjectManager()
  async keepEvent(
    event: NewStripeEvent,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    return keepEvent(sqlOf(context), event);
  }

  /** Keeps that it was applied. */
  @InjectManager()
  async markApplied(eventId: string, @MedusaContext() context: SqlContext = {}): Promise<void> {
    return markApplied(sqlOf(context), eventId);
  }
}
