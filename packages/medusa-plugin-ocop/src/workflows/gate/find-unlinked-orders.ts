import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type { OrderOfCart } from './reconcile-order';

/**
 * complete-cart commits the order first and says only then which cart it came from. An order that a
 * crash caught in between is known by what it shares with its cart: buyer, region and every line.
 * Converted drafts and edited orders were written again since; they and carts with an order are left
 * alone.
 */
const UNLINKED_SQL = `
select distinct on (o.id) o.id as "orderId", c.id as "cartId"
  from "order" o
  join cart c on c.email = o.email and c.region_id = o.region_id
    and c.currency_code = o.currency_code and c.created_at <= o.created_at and c.deleted_at is null
 where o.created_at between ? and ? and o.updated_at - o.created_at < interval '1 second'
   and not o.is_draft_order and o.canceled_at is null and o.deleted_at is null
   and not exists (select 1 from order_cart l where l.order_id = o.id)
   and not exists (select 1 from order_cart l where l.cart_id = c.id and l.deleted_at is null)
   and not exists (select 1 from ocop_order_clearance k where k.order_id = o.id)
   and (select array_agg(li.variant_id || ' ' || trim_scale(oi.quantity) order by li.variant_id)
          from order_item oi join order_line_item li on li.id = oi.item_id
         where oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null)
     = (select array_agg(cl.variant_id || ' ' || trim_scale(cl.quantity) order by cl.variant_id)
          from cart_line_item cl where cl.cart_id = c.id and cl.deleted_at is null)
 order by o.id, c.updated_at desc
 limit 500`;

/** Orders of that time which a crash parted from their carts. */
export async function findUnlinkedOrders(
  container: MedusaContainer,
  since: Date,
  until: Date,
): Promise<OrderOfCart[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const found: { rows: OrderOfCart[] } = await connection.raw(UNLINKED_SQL, [since, until]);
  return found.rows;
}
