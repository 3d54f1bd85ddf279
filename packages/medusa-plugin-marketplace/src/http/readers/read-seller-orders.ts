import type { MedusaContainer } from '@medusajs/framework/types';
import type { SellerOrders, sellerOrdersQuery } from 'ocop-contract';
import type { z } from 'zod';
import { cardsOf } from '../../container/cards';
import { ordersOf } from '../../container/orders';
import { readStoredOrders } from '../../workflows/orders/stored-order';
import { clockView } from '../views/order-course-view';
import { listedOrderView } from '../views/seller-order-view';

/** One page of a seller's orders, with how many stand under each heading and which is to be answered first. */
export async function readSellerOrders(
  container: MedusaContainer,
  seller_id: string,
  { filter, limit, offset }: z.output<typeof sellerOrdersQuery>,
): Promise<SellerOrders> {
  const orders = ordersOf(container);
  const [page, counts, first] = await Promise.all([
    orders.findOrders({ seller_id, limit, offset, ...(filter ? { filter } : {}) }),
    orders.countOrders(seller_id),
    orders.findOrders({ seller_id, filter: 'to_answer', limit: 1, offset: 0 }),
  ]);
  const ids = page.orders.map(({ order_id }) => order_id);
  const [stored, transfers, cards] = await Promise.all([
    readStoredOrders(container, ids),
    orders.readTransfers(ids),
    cardsOf(container).sharesOfOrders(ids),
  ]);
  const [next] = first.orders;
  return {
    orders: page.orders.flatMap((row) => {
      const order = stored.get(row.order_id);
      if (!order) return [];
      const paidBy = { transfer: transfers.get(order.id), card: cards.get(order.id) };
      return [listedOrderView(row, order, paidBy)];
    }),
    count: page.count,
    limit,
    offset,
    counts,
    next_answer: next ? clockView(next) : null,
  };
}
