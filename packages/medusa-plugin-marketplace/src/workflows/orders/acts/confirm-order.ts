import type { MedusaContainer } from '@medusajs/framework/types';
import { certificationOf } from '../../../container/certification';
import { ordersOf } from '../../../container/orders';
import type { SellerOrderRow } from '../../../modules/seller-order';
import { OrderConflict } from '../order-conflict';
import { underOrderLock } from '../order-locks';
import { readStoredOrder } from '../stored-order';

/** From here on the buyer cannot cancel; nothing changes in Medusa. @throws OrderConflict */
export function confirmOrder(
  container: MedusaContainer,
  { order_id }: SellerOrderRow,
): Promise<void> {
  return underOrderLock(container, order_id, async () => {
    const order = await readStoredOrder(container, order_id);
    const isGone = !order || order.canceled_at;
    // A cancellation that a crash cut off is still one.
    if (isGone || (await certificationOf(container).isCancellationClaimed(order_id))) {
      throw new OrderConflict('order_canceled');
    }
    await ordersOf(container).finishAct(order_id);
  });
}
