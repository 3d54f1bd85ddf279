import { placeholders, rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { CheckoutRow, ParcelRow, WholeCheckout } from '../types';

const CHECKOUT = 'id, basket_id, placed_at, payment, settled_at';
const PARCEL =
  'id, checkout_id, place, seller_id, cart_id, made_of, lines, expected_total, order_id';

/** A checkout with its parcels; null for an unknown one. */
export async function readCheckout(sql: SqlExecutor, id: string): Promise<WholeCheckout | null> {
  const [checkout] = await rows<CheckoutRow>(
    sql,
    `select ${CHECKOUT} from marketplace_checkout where id = ? and deleted_at is null`,
    [id],
  );
  return checkout ? withParcels(sql, checkout) : null;
}

/** The last checkout of a basket; null where it was never looked at. */
export async function lastCheckoutOf(
  sql: SqlExecutor,
  basketId: string,
): Promise<WholeCheckout | null> {
  const [checkout] = await rows<CheckoutRow>(
    sql,
    `select ${CHECKOUT} from marketplace_checkout where basket_id = ? and deleted_at is null
      order by (settled_at is null) desc, created_at desc, id desc limit 1`,
    [basketId],
  );
  return checkout ? withParcels(sql, checkout) : null;
}

/** Every order that a basket has become so far, the newest first. */
export async function ordersOfBasket(sql: SqlExecutor, basketId: string): Promise<string[]> {
  const found = await rows<{ order_id: string }>(
    sql,
    `select p.order_id from marketplace_checkout c
       join marketplace_checkout_parcel p on p.checkout_id = c.id
      where c.basket_id = ? and p.order_id is not null and p.deleted_at is null
      order by c.created_at desc, p.place limit 100`,
    [basketId],
  );
  return found.map(({ order_id }) => order_id);
}

/**
 * Checkouts whose button was pressed before this moment, and which nobody has finished. Those whose buyers may be
 * paying come last, so that they hold up no other.
 */
export async function listBegun(sql: SqlExecutor, before: Date): Promise<CheckoutRow[]> {
  return rows<CheckoutRow>(
    sql,
    `select ${CHECKOUT} from marketplace_checkout
      where settled_at is null and placed_at is not null and placed_at < ? and deleted_at is null
      order by (payment = 'card'), placed_at, id limit 200`,
    [before],
  );
}

async function withParcels(sql: SqlExecutor, checkout: CheckoutRow): Promise<WholeCheckout> {
  const parcels = await rows<ParcelRow>(
    sql,
    `select ${PARCEL} from marketplace_checkout_parcel
      where checkout_id in ${placeholders([checkout.id])} and deleted_at is null order by place`,
    [checkout.id],
  );
  return { ...checkout, parcels };
}
