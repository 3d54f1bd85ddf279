import type { MedusaContainer } from '@medusajs/framework/types';
import type { AdminSellerOrders, adminSellerOrdersQuery } from 'ocop-contract';
import type { z } from 'zod';
import { ordersOf } from '../../container/orders';
import { sellersOf } from '../../container/resolve';
import { readStoredOrders } from '../../workflows/orders/stored-order';
import { courseOfRow, instantOrNull } from '../views/order-course-view';
import { instantOf } from '../views/seller-view';

/** Orders across sellers, and who is late with answers. */
export async function listAdminSellerOrders(
  container: MedusaContainer,
  { filter, seller_id, limit, offset }: z.output<typeof adminSellerOrdersQuery>,
): Promise<AdminSellerOrders> {
  const orders = ordersOf(container);
  const asked = { limit, offset, ...(filter && { filter }), ...(seller_id && { seller_id }) };
  const [page, slow] = await Promise.all([orders.findOrders(asked), orders.listSlowSellers()]);
  const ids = [...page.orders, ...slow].flatMap((row) => row.seller_id ?? []);
  const [stored, sellers] = await Promise.all([
    readStoredOrders(
      container,
      page.orders.map(({ order_id }) => order_id),
    ),
    sellersOf(container).listSellersById([...new Set(ids)]),
  ]);
  const names = new Map(sellers.map(({ id, name }) => [id, name]));
  return {
    orders: page.orders.flatMap((row) => {
      const order = stored.get(row.order_id);
      if (!order || row.seller_id === null) return [];
      return [
        {
          id: order.id,
          number: order.display_id,
          seller_id: row.seller_id,
          seller_name: names.get(row.seller_id) ?? null,
          ...courseOfRow(row),
          is_cash: row.is_cash,
          collected_at: instantOrNull(row.collected_at),
          total: Math.round(order.total),
          buyer_note: order.buyer_note,
        },
      ];
    }),
    count: page.count,
    limit,
    offset,
    slow_sellers: slow.map((row) => ({
      seller_id: row.seller_id,
      seller_name: names.get(row.seller_id) ?? null,
      to_answer: row.to_answer,
      overdue: row.overdue,
      oldest_answer_by: instantOf(row.oldest_answer_by),
      paused_since: instantOrNull(row.paused_since),
    })),
  };
}
