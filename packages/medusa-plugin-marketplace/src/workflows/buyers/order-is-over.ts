import type { MedusaContainer } from '@medusajs/framework/types';
import { casesOf } from '../../container/cases';
import { ordersOf } from '../../container/orders';
import { readStoredOrder } from '../orders/stored-order';

/** Whether nobody needs to know any more to whom an order goes: it has come or will not, and nothing is said against it. */
export async function isOrderOver(container: MedusaContainer, orderId: string): Promise<boolean> {
  const [order, row, [last]] = await Promise.all([
    readStoredOrder(container, orderId),
    ordersOf(container).readOrder(orderId),
    casesOf(container).casesOfOrder(orderId),
  ]);
  if (!order) return true;
  if (last && last.row.state !== 'closed') return false;
  if (order.canceled_at || row?.state === 'canceled' || row?.state === 'refused') return true;
  const isDelivered =
    order.parcels.length > 0 && order.parcels.every(({ delivered_at }) => Boolean(delivered_at));
  const isOwed = row?.is_cash === true && row.seller_id !== null && row.collected_at === null;
  return isDelivered && !isOwed;
}
