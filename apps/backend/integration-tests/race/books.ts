import type { Database } from '../support/database';

export interface LiveOrder {
  order_id: string;
  cart_id: string | null;
  outcome: string | null;
}

/** Orders that stand and hold the product, with their cart and what the gate decided. */
export function liveOrders(database: Database, productId: string): Promise<LiveOrder[]> {
  return database.sql<LiveOrder>(
    `select distinct o.id as order_id, oc.cart_id, c.outcome
       from "order" o
       join order_item oi on oi.order_id = o.id and oi.version = o.version
                         and oi.deleted_at is null and oi.quantity > 0
       join order_line_item li on li.id = oi.item_id and li.product_id = $1
       left join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
       left join ocop_order_clearance c on c.order_id = o.id
      where o.deleted_at is null and o.canceled_at is null`,
    [productId],
  );
}

/** Clearances of orders that held the product, with the transaction that wrote each. */
export function clearances(
  database: Database,
  productId: string,
): Promise<{ order_id: string; outcome: string; xmin: string }[]> {
  return database.sql(
    `select order_id, outcome, xmin::text from ocop_order_clearance where product_ids ? $1`,
    [productId],
  );
}

/** The register's entry that revoked the certificate, with the transaction that wrote it. */
export function revocationEntry(
  database: Database,
  certificateId: string,
): Promise<{ sequence: number; xmin: string }> {
  return database.one(
    `select sequence, xmin::text from ocop_certificate_event
      where certificate_id = $1 and type = 'revoked'`,
    [certificateId],
  );
}

export interface Stock {
  /** What the shelf says is spoken for. */
  reserved: number;
  /** Sum of the reservations behind it. */
  reservations: number;
  /** Sum over the orders that stand. */
  ordered: number;
}

/** The three accounts of one product's stock, which must agree. */
export async function stockOf(database: Database, productId: string): Promise<Stock> {
  const row = await database.one<Record<keyof Stock, string>>(
    `with shelf as (
       select vi.inventory_item_id from product_variant v
         join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
        where v.product_id = $1)
     select
       (select coalesce(sum(reserved_quantity), 0) from inventory_level
         where deleted_at is null and inventory_item_id in (select * from shelf)) as reserved,
       (select coalesce(sum(quantity), 0) from reservation_item
         where deleted_at is null and inventory_item_id in (select * from shelf)) as reservations,
       (select coalesce(sum(oi.quantity), 0)
          from "order" o
          join order_item oi on oi.order_id = o.id and oi.version = o.version
                            and oi.deleted_at is null
          join order_line_item li on li.id = oi.item_id and li.product_id = $1
         where o.deleted_at is null and o.canceled_at is null) as ordered`,
    [productId],
  );
  return {
    reserved: Number(row.reserved),
    reservations: Number(row.reservations),
    ordered: Number(row.ordered),
  };
}

/** What carts still hold at the payment provider: open sessions, and payments neither cancelled nor captured. */
export function heldPayments(
  database: Database,
  cartIds: readonly string[],
): Promise<{ cart_id: string; what: string }[]> {
  return database.sql(
    `with collection as (
       select cart_id, payment_collection_id from cart_payment_collection
        where cart_id = any($1) and deleted_at is null)
     select c.cart_id, 'session ' || s.status as what from collection c
       join payment_session s using (payment_collection_id) where s.deleted_at is null
     union all
     select c.cart_id, 'payment' from collection c
       join payment p using (payment_collection_id)
      where p.deleted_at is null and p.canceled_at is null`,
    [cartIds],
  );
}

/** Reservations for lines that no standing order has: what a refused checkout left on the shelf. */
export function orphanReservations(database: Database): Promise<{ id: string }[]> {
  return database.sql(
    `select r.id from reservation_item r
      where r.deleted_at is null and r.line_item_id is not null and not exists (
        select 1 from order_item oi join "order" o on o.id = oi.order_id
         where oi.item_id = r.line_item_id and oi.version = o.version and oi.deleted_at is null
           and o.deleted_at is null and o.canceled_at is null)`,
  );
}
