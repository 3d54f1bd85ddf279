import { placeholders, rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type {
  CardAllocationRow,
  CardPaymentRow,
  CardRefundRow,
  CardState,
  OrderShare,
  WholeCard,
} from '../types';

const CARD = 'id, checkout_id, attempt, intent_id, amount, state, capture_amount';
const ALLOCATION = 'id, payment_id, cart_id, amount, session_id, order_id, captured';
const REFUND = 'id, payment_id, allocation_id, amount, stripe_id, state';

/** A card with its shares; null for an unknown one. */
export async function readCard(sql: SqlExecutor, id: string): Promise<WholeCard | null> {
  return whole(sql, 'id = ?', id);
}

/** The card that pays a checkout, or is to; null where there is none that was not let go of. */
export async function liveCardOf(sql: SqlExecutor, checkoutId: string): Promise<WholeCard | null> {
  return whole(sql, "state <> 'released' and checkout_id = ?", checkoutId);
}

/** The card of a PaymentIntent. */
export async function cardOfIntent(sql: SqlExecutor, intentId: string): Promise<WholeCard | null> {
  return whole(sql, 'intent_id = ?', intentId);
}

async function whole(sql: SqlExecutor, where: string, value: string): Promise<WholeCard | null> {
  const [card] = await rows<CardPaymentRow>(
    sql,
    `select ${CARD} from marketplace_card_payment where ${where} and deleted_at is null`,
    [value],
  );
  if (!card) return null;
  const allocations = await rows<CardAllocationRow>(
    sql,
    `select ${ALLOCATION} from marketplace_card_allocation
      where payment_id = ? and deleted_at is null order by id`,
    [card.id],
  );
  return { ...card, allocations };
}

/**
 * For what a payment session may be authorised; null where no share is of it. Once it is said what is captured, that
 * is all: a parcel that was refused is not had for what was let go of.
 */
export async function shareOfSession(
  sql: SqlExecutor,
  sessionId: string,
): Promise<{ amount: number; state: CardState } | null> {
  const [share] = await rows<{ amount: number; state: CardState }>(
    sql,
    `select case when c.capture_amount is null then a.amount
                 else a.captured - coalesce(r.claimed, 0) end::int as amount, c.state
       from marketplace_card_allocation a
       join marketplace_card_payment c on c.id = a.payment_id
       left join lateral (select sum(amount) as claimed from marketplace_card_refund
                           where allocation_id = a.id and deleted_at is null) r on true
      where a.session_id = ? and a.deleted_at is null and c.deleted_at is null`,
    [sessionId],
  );
  return share ?? null;
}

/** What cards pay of these orders. */
export async function sharesOfOrders(
  sql: SqlExecutor,
  orderIds: readonly string[],
): Promise<OrderShare[]> {
  if (orderIds.length === 0) return [];
  return rows<OrderShare>(
    sql,
    `select a.order_id, case when c.state = 'captured' then a.captured else a.amount end as amount,
            coalesce(sum(r.amount) filter (where r.state = 'done'), 0)::int as refunded,
            coalesce(sum(r.amount) filter (where r.state <> 'done'), 0)::int as refunding
       from marketplace_card_allocation a
       join marketplace_card_payment c on c.id = a.payment_id
       left join marketplace_card_refund r on r.allocation_id = a.id and r.deleted_at is null
      where a.order_id in ${placeholders(orderIds)} and a.deleted_at is null
        and c.state <> 'released'
      group by a.id, c.id`,
    [...orderIds],
  );
}

/** Checkouts whose card is held for orders since before this moment, and not captured. */
export async function listHeld(sql: SqlExecutor, before: Date): Promise<string[]> {
  const held = await rows<{ checkout_id: string }>(
    sql,
    `select checkout_id from marketplace_card_payment
      where state = 'authorised' and authorised_at < ? and deleted_at is null
      order by authorised_at limit 100`,
    [before],
  );
  return held.map(({ checkout_id }) => checkout_id);
}

/** Refunds that were asked for before this moment, and of which it is not known that they were done. */
export async function listAsked(sql: SqlExecutor, before: Date): Promise<CardRefundRow[]> {
  return rows<CardRefundRow>(
    sql,
    `select ${REFUND} from marketplace_card_refund
      where state = 'asked' and created_at < ? and deleted_at is null order by created_at limit 100`,
    [before],
  );
}
