import type { Database } from '../support/database';

/** Quantities of the product's lines in orders that stand: of their present version, not cancelled. */
const STANDING = `
  select o.id as order_id, li.id as line_id, li.product_id, oi.quantity
    from "order" o
    join order_item oi on oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null
    join order_line_item li on li.id = oi.item_id
   where o.deleted_at is null and o.canceled_at is null and oi.quantity > 0`;

export interface StandingOrder {
  order_id: string;
  cart_id: string | null;
  outcome: string | null;
}

/** Orders that stand and hold one of the products, with their cart and what the gate decided. */
export function standingOrders(
  database: Database,
  productIds: readonly string[],
): Promise<StandingOrder[]> {
  return database.sql<StandingOrder>(
    `with standing as (${STANDING})
     select distinct s.order_id, oc.cart_id, c.outcome
       from standing s
       left join order_cart oc on oc.order_id = s.order_id and oc.deleted_at is null
       left join ocop_order_clearance c on c.order_id = s.order_id
      where s.product_id = any($1)`,
    [productIds],
  );
}

export interface Written {
  /** The transaction that wrote the row. */
  xmin: string;
}

/** The confirmations of orders that held one of the products. */
export function confirmations(
  database: Database,
  productIds: readonly string[],
): Promise<(Written & { order_id: string })[]> {
  return database.sql(
    `select order_id, xmin::text from ocop_order_clearance
      where outcome = 'cleared' and product_ids ?| $1`,
    [productIds],
  );
}

/** The register's entries by which the certificates were revoked. */
export function revocations(
  database: Database,
  certificateIds: readonly string[],
): Promise<Written[]> {
  return database.sql(
    `select xmin::text from ocop_certificate_event
      where certificate_id = any($1) and type = 'revoked'`,
    [certificateIds],
  );
}

export interface Stock {
  product_id: string;
  /** What the shelf says is spoken for. */
  reserved: number;
  /** Sum of the reservations behind it. */
  reservations: number;
  /** Sum over the orders that stand. */
  ordered: number;
}

/** Products whose three accounts of what is spoken for differ. */
export function unbalancedStock(
  database: Database,
  productIds: readonly string[],
): Promise<Stock[]> {
  return database.sql<Stock>(
    `with standing as (${STANDING}), shelf as (
       select v.product_id, vi.inventory_item_id from product_variant v
         join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
        where v.product_id = any($1)), account as (
       select shelf.product_id,
         (select coalesce(sum(reserved_quantity), 0)::int from inventory_level l
           where l.deleted_at is null and l.inventory_item_id = shelf.inventory_item_id) as reserved,
         (select coalesce(sum(quantity), 0)::int from reservation_item r
           where r.deleted_at is null and r.inventory_item_id = shelf.inventory_item_id) as reservations,
         (select coalesce(sum(quantity), 0)::int from standing s
           where s.product_id = shelf.product_id) as ordered
         from shelf)
     select * from account where reserved <> reservations or reservations <> ordered`,
    [productIds],
  );
}

/** Reservations for lines that no standing order has: what a refused checkout left on the shelf. */
export function orphanReservations(database: Database): Promise<{ id: string }[]> {
  return database.sql(
    `with standing as (${STANDING})
     select id from reservation_item
      where deleted_at is null and line_item_id not in (select line_id from standing)`,
  );
}

/** What carts still hold at the payment provider: sessions, and payments not cancelled. */
export function heldPayments(
  database: Database,
  cartIds: readonly string[],
): Promise<{ cart_id: string; held: string }[]> {
  return database.sql(
    `with collection as (
       select cart_id, payment_collection_id from cart_payment_collection
        where cart_id = any($1) and deleted_at is null)
     select cart_id, 'session ' || status as held from collection
       join payment_session using (payment_collection_id)
      where payment_session.deleted_at is null
     union all
     select cart_id, 'payment ' || payment.id from collection
       join payment using (payment_collection_id)
      where payment.deleted_at is null and payment.canceled_at is null`,
    [cartIds],
  );
}

/** How many orders were ever written, those that were undone among them. */
export async function ordersNumbered(database: Database): Promise<number> {
  const { numbered } = await database.one<{ numbered: number }>(
    'select case when is_called then last_value::int else 0 end as numbered from order_display_id_seq',
  );
  return numbered;
}
