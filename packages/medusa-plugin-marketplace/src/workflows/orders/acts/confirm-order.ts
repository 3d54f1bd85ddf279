import type { MedusaContainer } from '@medusajs/framework/types';
import { certificationOf } from '../../../container/certification';
import { ordersOf } from '../../../container/orders';
import type { SellerOrderRow } from '../../../modules/seller-order';
import { OrderConflict } from '../order-conflict';
import { underOrderLock } from '../order-locks';
import { readStoredOrder } from '../stored-order';
import { capturePayments } from './capture-payments';

/** From here on the buyer cannot cancel; what a card has paid is captured in Medusa. @throws OrderConflict */
export function confirmOrder(
  container: MedusaContainer,
  { order_id, is_card, pending_by }: SellerOrderRow,
): Promise<void> {
  return underOrderLock(container, order_id, async () => {
    const order = await readStoredOrder(container, order_id);
    const isGone = !order || order.canceled_at;
    // A cancellation that a crash cut off is still one.
    if (isGone || (await certificationOf(container).isCancellationClaimed(order_id))) {
      throw new OrderConflict('order_canceled');
    }
    if (is_card) await capturePayments(container, order, pending_by);
    await ordersOf(container).finishAct(order_id);
  });
}
