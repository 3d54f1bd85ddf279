import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { PaymentWay } from 'ocop-contract';
import type { NewParcel, WholeCheckout } from '../types';
import { readCheckout } from './read-checkouts';

/**
 * Draws up the parcels of a basket anew, as long as nobody has pressed the button. Carts of parcels that stay
 * the same are the caller's to hand in again.
 */
export async function drawUp(
  sql: SqlExecutor,
  basketId: string,
  parcels: readonly NewParcel[],
): Promise<WholeCheckout> {
  await sql.execute(
    `insert into marketplace_checkout (id, basket_id) values (?, ?)
     on conflict (basket_id) where settled_at is null and deleted_at is null do nothing`,
    [generateEntityId(undefined, 'chk'), basketId],
  );
  const [open] = await rows<{ id: string; placed_at: Date | null }>(
    sql,
    `select id, placed_at from marketplace_checkout
      where basket_id = ? and settled_at is null and deleted_at is null for update`,
    [basketId],
  );
  if (!open || open.placed_at) throw new Error(`the basket ${basketId} is being ordered`);
  await sql.execute('delete from marketplace_checkout_parcel where checkout_id = ?', [open.id]);
  for (const [place, { seller_id, cart_id, made_of, lines }] of parcels.entries()) {
    await sql.execute(
      `insert into marketplace_checkout_parcel
         (id, checkout_id, place, seller_id, cart_id, made_of, lines)
       values (?, ?, ?, ?, ?, ?, ?::jsonb)`,
      [
        generateEntityId(undefined, 'chkpcl'),
        open.id,
        place,
        seller_id,
        cart_id,
        made_of,
        JSON.stringify(lines),
      ],
    );
  }
  return known(await readCheckout(sql, open.id));
}

/** Keeps that the button was pressed, how, and for what each parcel was to be had; the first press counts. */
export async function keepPress(
  sql: SqlExecutor,
  checkoutId: string,
  expected: ReadonlyMap<string, number>,
  payment: PaymentWay,
): Promise<WholeCheckout> {
  await sql.execute(
    `update marketplace_checkout set placed_at = clock_timestamp(), payment = ?, updated_at = now()
      where id = ? and placed_at is null`,
    [payment, checkoutId],
  );
  for (const [cartId, total] of expected) {
    await sql.execute(
      `update marketplace_checkout_parcel set expected_total = ?, updated_at = now()
        where checkout_id = ? and cart_id = ? and expected_total is null`,
      [String(total), checkoutId, cartId],
    );
  }
  return known(await readCheckout(sql, checkoutId));
}

/** Forgets that the button was pressed, where nothing was ordered: its buyer chooses again how to pay. */
export async function reopen(sql: SqlExecutor, checkoutId: string): Promise<void> {
  const [open] = await rows<{ id: string }>(
    sql,
    `update marketplace_checkout c set placed_at = null, payment = null, updated_at = now()
      where c.id = ? and c.settled_at is null and not exists (
        select 1 from marketplace_checkout_parcel p
         where p.checkout_id = c.id and p.order_id is not null) returning c.id`,
    [checkoutId],
  );
  if (!open) return;
  await sql.execute(
    `update marketplace_checkout_parcel set expected_total = null, updated_at = now()
      where checkout_id = ?`,
    [checkoutId],
  );
}

/** Keeps which order a parcel has become. */
export async function keepOrder(
  sql: SqlExecutor,
  parcelId: string,
  orderId: string,
): Promise<void> {
  await sql.execute(
    `update marketplace_checkout_parcel set order_id = ?, updated_at = now()
      where id = ? and order_id is null`,
    [orderId, parcelId],
  );
}

/** Keeps that every parcel was ordered or refused. */
export async function settle(sql: SqlExecutor, checkoutId: string): Promise<void> {
  await sql.execute(
    `update marketplace_checkout set settled_at = clock_timestamp(), updated_at = now()
      where id = ? and settled_at is null`,
    [checkoutId],
  );
}

function known(checkout: WholeCheckout | null): WholeCheckout {
  if (!checkout) throw new Error('the checkout was there a moment ago');
  return checkout;
}
