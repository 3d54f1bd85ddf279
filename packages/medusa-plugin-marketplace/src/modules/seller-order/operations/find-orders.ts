import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { SELLER_ORDER_FILTERS, type SellerOrderFilter } from 'ocop-core';
import type { SellerOrderRow } from '../types';

export interface OrderPage {
  /** None: of every seller. */
  seller_id?: string;
  filter?: SellerOrderFilter;
  limit: number;
  offset: number;
}

/** As `filterOfOrder` of ocop-core says it. */
const CONDITIONS: Readonly<Record<SellerOrderFilter, string>> = {
  to_answer: `state = 'to_answer'`,
  to_pay: `state = 'to_pay'`,
  to_ship: `state = 'confirmed'`,
  on_the_way: `state = 'shipped'`,
  owed: `state = 'delivered' and is_cash and collected_at is null`,
  to_give_back: `state in ('refused', 'canceled') and received_at is not null and given_back_at is null`,
  done: `(state in ('refused', 'canceled') and (received_at is null or given_back_at is not null) or state = 'delivered' and not (is_cash and collected_at is null))`,
};

/** What waits longest comes first; of what is done the last. */
const ORDERS: Readonly<Record<SellerOrderFilter, string>> = {
  to_answer: 'answer_by',
  to_pay: 'pay_by',
  to_ship: 'confirmed_at',
  on_the_way: 'shipped_at',
  owed: 'delivered_at',
  to_give_back: 'coalesce(canceled_at, refused_at)',
  done: 'placed_at desc',
};

/** One page of orders, and how many there are. */
export async function findOrders(
  sql: SqlExecutor,
  { seller_id, filter, limit, offset }: OrderPage,
): Promise<{ orders: SellerOrderRow[]; count: number }> {
  const where = [
    'deleted_at is null',
    seller_id ? 'seller_id = ?' : 'seller_id is not null',
    ...(filter ? [CONDITIONS[filter]] : []),
  ].join(' and ');
  const params = seller_id ? [seller_id] : [];
  const orders = await rows<SellerOrderRow>(
    sql,
    `select * from marketplace_seller_order where ${where}
      order by ${filter ? ORDERS[filter] : 'placed_at desc'}, id limit ? offset ?`,
    [...params, limit, offset],
  );
  const [counted] = await rows<{ count: number }>(
    sql,
    `select count(*)::int as count from marketplace_seller_order where ${where}`,
    params,
  );
  return { orders, count: counted?.count ?? 0 };
}

/** How many orders of a seller stand under each heading. */
export async function countOrders(
  sql: SqlExecutor,
  sellerId: string,
): Promise<Record<SellerOrderFilter, number>> {
  const [counted] = await rows<Record<SellerOrderFilter, number>>(
    sql,
    `select ${SELLER_ORDER_FILTERS.map(
      (filter) => `count(*) filter (where ${CONDITIONS[filter]})::int as ${filter}`,
    ).join(', ')}
       from marketplace_seller_order where seller_id = ? and deleted_at is null`,
    [sellerId],
  );
  if (!counted) throw new Error('seller-order: a count answered nothing');
  return counted;
}

/** An order by the id that Medusa gave it; null where it has no row. */
export async function readOrder(sql: SqlExecutor, orderId: string): Promise<SellerOrderRow | null> {
  const [row] = await rows<SellerOrderRow>(
    sql,
    'select * from marketplace_seller_order where order_id = ? and deleted_at is null',
    [orderId],
  );
  return row ?? null;
}

/** Orders whose transfer was to have come before that moment. */
export async function listUnpaid(sql: SqlExecutor, until: Date): Promise<string[]> {
  const found = await rows<{ order_id: string }>(
    sql,
    `select order_id from marketplace_seller_order
      where state = 'to_pay' and pay_by <= ? and deleted_at is null order by pay_by limit 200`,
    [until],
  );
  return found.map(({ order_id }) => order_id);
}

/** Acts that were begun before that moment, and neither done nor let go of. */
export async function listUnfinishedActs(sql: SqlExecutor, until: Date): Promise<string[]> {
  const found = await rows<{ order_id: string }>(
    sql,
    `select order_id from marketplace_seller_order
      where pending_act is not null and pending_since <= ? and deleted_at is null
      order by pending_since limit 200`,
    [until],
  );
  return found.map(({ order_id }) => order_id);
}
