import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { SELLER_ORDER_STATES, type SoldOrder } from 'ocop-core';
import { z } from 'zod';
import { readStoredOrders, type StoredOrder } from './stored-order';

/** Orders of a seller in which a product is, with what was given back of each. */
const ORDERS_SQL = `
select m.order_id, m.state, m.placed_at,
       coalesce((select sum(r.amount) from order_payment_collection c
          join payment p on p.payment_collection_id = c.payment_collection_id and p.deleted_at is null
          join refund r on r.payment_id = p.id and r.deleted_at is null
         where c.order_id = m.order_id and c.deleted_at is null), 0)::float8 as refunded
  from marketplace_seller_order m
 where m.seller_id = ? and m.placed_at >= ? and m.deleted_at is null
   and exists (select 1 from order_item i join order_line_item l on l.id = i.item_id
     where i.order_id = m.order_id and l.product_id = ?)
 order by m.placed_at, m.order_id`;

const found = z.object({
  rows: z.array(
    z.object({
      order_id: z.string(),
      state: z.enum(SELLER_ORDER_STATES),
      placed_at: z.date(),
      refunded: z.number(),
    }),
  ),
});

/** So many orders are read of Medusa at once. */
const AT_ONCE = 100;

/** What a seller sold of a product since a moment, as evidence. */
export async function readSoldOrders(
  container: MedusaContainer,
  sellerId: string,
  productId: string,
  since: Date,
): Promise<SoldOrder[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = found.parse(await connection.raw(ORDERS_SQL, [sellerId, since, productId]));
  const sold: SoldOrder[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const part = rows.slice(from, from + AT_ONCE);
    const stored = await readStoredOrders(
      container,
      part.map(({ order_id }) => order_id),
    );
    for (const { order_id, state, placed_at: placedAt, refunded } of part) {
      const order = stored.get(order_id);
      if (order)
        sold.push({ placedAt, state, refunded: Math.round(refunded), ...amountsOf(order) });
    }
  }
  return sold;
}

function amountsOf({ lines, shipping_total }: StoredOrder): Pick<SoldOrder, 'lines' | 'delivery'> {
  return {
    lines: lines.map(({ product_id, quantity, total }) => ({
      productId: product_id ?? null,
      quantity,
      total: Math.round(total),
    })),
    delivery: Math.round(shipping_total),
  };
}
