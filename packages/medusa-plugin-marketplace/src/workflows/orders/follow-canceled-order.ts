import type { MedusaContainer } from '@medusajs/framework/types';
import { ordersOf } from '../../container/orders';
import { readStoredOrder } from './stored-order';
import { tellOfLastEvent } from './tell-of-order';

/** An order that was cancelled beside its seller leaves the desk, and its buyer is told where staff did it. */
export async function followCanceledOrder(
  container: MedusaContainer,
  orderId: string,
): Promise<void> {
  const orders = ordersOf(container);
  const [row, order] = await Promise.all([
    orders.readOrder(orderId),
    readStoredOrder(container, orderId),
  ]);
  if (!row || !order?.canceled_at) return;
  if (await orders.followCancellation(orderId)) await tellOfLastEvent(container, orderId);
}
