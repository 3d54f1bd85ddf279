import type { Listed } from './register';
import type { TestSeller } from './sellers';
import type { Shop } from './shop';

/** What Medusa keeps of an order's money, whoever looks. */
export interface OrderMoney {
  id: string;
  /** What it cost when it was placed. */
  placed: number;
  /** Payments that were not let go of, and what they are over. */
  payments: number;
  toPay: number;
  /** Captured, less what went back. */
  captured: number;
  canceled: boolean;
  /** Who owns its lines; the operator is one. */
  sellers: number;
}

/** The orders that carts became, as the database has them. */
export function ordersOfCarts(
  { database }: Shop,
  cartIds: readonly string[],
  sellers: readonly TestSeller[],
): Promise<OrderMoney[]> {
  return database.sql<OrderMoney>(
    `with paid as (
       select l.order_id, p.* from order_payment_collection l
         join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
        where l.deleted_at is null)
     select o.id, (s.totals->>'original_order_total')::numeric::int as placed,
            (select count(*) from paid p where p.order_id = o.id and p.canceled_at is null)::int as payments,
            (select coalesce(sum(p.amount), 0) from paid p
              where p.order_id = o.id and p.canceled_at is null)::int as "toPay",
            (select coalesce(sum(c.amount), 0) from paid p join capture c on c.payment_id = p.id
              where p.order_id = o.id)::int
              - (select coalesce(sum(r.amount), 0) from paid p join refund r on r.payment_id = p.id
                  where p.order_id = o.id)::int as captured,
            o.canceled_at is not null as canceled,
            (select count(distinct coalesce(w.seller_id, '')) from order_item i
               join order_line_item l on l.id = i.item_id
               left join (select unnest($2::text[]) as product_id, unnest($3::text[]) as seller_id) w
                 on w.product_id = l.product_id
              where i.order_id = o.id and i.deleted_at is null)::int as sellers
       from order_cart oc
       join "order" o on o.id = oc.order_id
       join order_summary s on s.order_id = o.id and s.version = 1 and s.deleted_at is null
      where oc.cart_id = any($1) and oc.deleted_at is null`,
    [
      cartIds,
      sellers.map(({ listed }) => listed.productId),
      sellers.map(({ desk }) => desk.sellerId),
    ],
  );
}

/** Pieces of a good that open lines hold, and that are on their way or with a buyer. */
export function piecesOf({ database }: Shop, { variantId }: Listed) {
  return database.one<{ open: number; sent: number }>(
    `select coalesce(sum(i.quantity - i.fulfilled_quantity) filter (where o.canceled_at is null), 0)::int as open,
            coalesce(sum(i.shipped_quantity - i.return_received_quantity), 0)::int as sent
       from order_item i
       join order_line_item l on l.id = i.item_id
       join "order" o on o.id = i.order_id and o.version = i.version
      where l.variant_id = $1 and i.deleted_at is null and o.deleted_at is null`,
    [variantId],
  );
}

/** Pieces of a good in these orders, as they are now. */
export async function orderedPieces(
  { database }: Shop,
  { variantId }: Listed,
  orderIds: readonly string[],
): Promise<number> {
  const { pieces } = await database.one<{ pieces: number }>(
    `select coalesce(sum(i.quantity), 0)::int as pieces
       from order_item i
       join order_line_item l on l.id = i.item_id
       join "order" o on o.id = i.order_id and o.version = i.version
      where l.variant_id = $1 and o.id = any($2) and i.deleted_at is null`,
    [variantId, orderIds],
  );
  return pieces;
}
