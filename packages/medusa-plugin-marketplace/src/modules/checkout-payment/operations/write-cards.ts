import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { NewAllocation, WholeCard } from '../types';
import { liveCardOf, readCard } from './read-cards';

/** The card of a checkout: the one there is, else a new one over what its parcels cost. */
export async function openCard(
  sql: SqlExecutor,
  checkoutId: string,
  parcels: readonly NewAllocation[],
): Promise<WholeCard> {
  const live = await liveCardOf(sql, checkoutId);
  if (live) return live;
  const id = generateEntityId(undefined, 'card');
  const amount = parcels.reduce((sum, parcel) => sum + parcel.amount, 0);
  await sql.execute(
    `insert into marketplace_card_payment (id, checkout_id, amount, attempt)
     select ?, ?, ?, 1 + count(*) from marketplace_card_payment where checkout_id = ?`,
    [id, checkoutId, amount, checkoutId],
  );
  for (const parcel of parcels) {
    await sql.execute(
      `insert into marketplace_card_allocation (id, payment_id, cart_id, amount) values (?, ?, ?, ?)`,
      [generateEntityId(undefined, 'cardshare'), id, parcel.cart_id, parcel.amount],
    );
  }
  return known(await readCard(sql, id));
}

/** Keeps which PaymentIntent a card is. */
export async function keepIntent(sql: SqlExecutor, id: string, intentId: string): Promise<void> {
  await sql.execute(
    `update marketplace_card_payment set intent_id = ?, updated_at = now()
      where id = ? and intent_id is null`,
    [intentId, id],
  );
}

/** Keeps that the sum is held for us. */
export async function markAuthorised(sql: SqlExecutor, id: string): Promise<void> {
  await sql.execute(
    `update marketplace_card_payment
        set state = 'authorised', authorised_at = clock_timestamp(), updated_at = now()
      where id = ? and state = 'open'`,
    [id],
  );
}

/** Keeps that nothing is held any more, where nothing was taken; its sessions may be paid by another card. */
export async function release(sql: SqlExecutor, id: string): Promise<void> {
  await sql.execute(
    `with gone as (
       update marketplace_card_payment
          set state = 'released', released_at = clock_timestamp(), updated_at = now()
        where id = ? and state in ('open', 'authorised') and coalesce(capture_amount, 0) = 0
       returning id)
     update marketplace_card_allocation a set session_id = null, updated_at = now()
       from gone where a.payment_id = gone.id and a.session_id is not null`,
    [id],
  );
}

/** From now on a parcel's share pays for this payment session, and for no other. */
export async function bindSession(
  sql: SqlExecutor,
  by: { cartId: string } | { orderId: string },
  sessionId: string,
): Promise<void> {
  const [column, value] = 'cartId' in by ? ['cart_id', by.cartId] : ['order_id', by.orderId];
  await sql.execute(
    `update marketplace_card_allocation a set session_id = ?, updated_at = now()
       from marketplace_card_payment c
      where a.${column} = ? and c.id = a.payment_id and c.state <> 'released'
        and a.session_id is distinct from ?`,
    [sessionId, value, sessionId],
  );
}

/** Keeps which order a parcel's share pays. */
export async function keepCardOrder(
  sql: SqlExecutor,
  paymentId: string,
  cartId: string,
  orderId: string,
): Promise<void> {
  await sql.execute(
    `update marketplace_card_allocation set order_id = ?, updated_at = now()
      where payment_id = ? and cart_id = ? and order_id is null`,
    [orderId, paymentId, cartId],
  );
}

/** Keeps what is to be captured for each share, once: whoever comes second is told what the first said. */
export async function claimCapture(
  sql: SqlExecutor,
  id: string,
  shares: ReadonlyMap<string, number>,
): Promise<number> {
  const [card] = await rows<{ capture_amount: number | null }>(
    sql,
    'select capture_amount from marketplace_card_payment where id = ? for update',
    [id],
  );
  if (!card) throw new Error(`card: ${id} was there a moment ago`);
  if (card.capture_amount !== null) return card.capture_amount;
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
  await sql.execute(
    `update marketplace_card_payment set capture_amount = ?, updated_at = now() where id = ?`,
    [total, id],
  );
  for (const [allocationId, share] of shares) {
    await sql.execute(
      `update marketplace_card_allocation set captured = ?, updated_at = now()
        where id = ? and payment_id = ?`,
      [share, allocationId, id],
    );
  }
  return total;
}

/** Keeps that what was to be captured is ours. */
export async function markCaptured(sql: SqlExecutor, id: string): Promise<void> {
  await sql.execute(
    `update marketplace_card_payment
        set state = 'captured', captured_at = clock_timestamp(), updated_at = now()
      where id = ? and state = 'authorised'`,
    [id],
  );
}

function known(card: WholeCard | null): WholeCard {
  if (!card) throw new Error('the card was there a moment ago');
  return card;
}
