import type { MedusaContainer } from '@medusajs/framework/types';
import { mayForgetBuyer } from 'ocop-core';
import { casesOf } from '../../container/cases';
import { ordersOf } from '../../container/orders';
import { readStoredOrder } from '../orders/stored-order';

/** Whether nobody needs to know any more to whom an order goes. */
export async function isOrderOver(container: MedusaContainer, orderId: string): Promise<boolean> {
  const [order, row, [last]] = await Promise.all([
    readStoredOrder(container, orderId),
    ordersOf(container).readOrder(orderId),
    casesOf(container).casesOfOrder(orderId),
  ]);
  if (!order) return true;
  return mayForgetBuyer({
    isDisputed: last !== undefined && last.row.state !== 'closed',
    isCalledOff:
      Boolean(order.canceled_at) || row?.state === 'canceled' || row?.state === 'refused',
    isDelivered:
      order.parcels.length > 0 && order.parcels.every(({ delivered_at }) => Boolean(delivered_at)),
    owesSeller: row?.is_cash === true && row.seller_id !== null && row.collected_at === null,
    isPaid: Boolean(row?.received_at) && !row?.given_back_at,
  });
}
