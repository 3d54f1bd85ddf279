import type { MedusaContainer } from '@medusajs/framework/types';
import { certificationOf } from '../../../container/certification';
import { ordersOf } from '../../../container/orders';
import type { SellerOrderRow } from '../../../modules/seller-order';
import { answerClockFrom } from '../answer-clock-from';
import { OrderConflict } from '../order-conflict';
import { underOrderLock } from '../order-locks';
import { readStoredOrder } from '../stored-order';
import { capturePayments } from './capture-payments';

/**
 * The buyer's transfer has come: captured, and to be answered from now on. Under the lock under which its buyer
 * cancels: either the cancellation comes first, and nothing is captured, or it is refused, as what is paid is.
 * @throws OrderConflict
 */
export function receiveTransfer(container: MedusaContainer, row: SellerOrderRow): Promise<void> {
  const { order_id, seller_id, pending_by } = row;
  return underOrderLock(container, order_id, async () => {
    const order = await readStoredOrder(container, order_id);
    const isGone = !order || order.canceled_at;
    if (isGone || (await certificationOf(container).isCancellationClaimed(order_id))) {
      throw new OrderConflict('order_canceled');
    }
    await capturePayments(container, order, pending_by);
    const clock = seller_id ? await answerClockFrom(container, seller_id, new Date()) : undefined;
    await ordersOf(container).finishAct(order_id, clock);
  });
}
