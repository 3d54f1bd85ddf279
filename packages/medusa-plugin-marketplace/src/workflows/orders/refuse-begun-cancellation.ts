import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { ordersOf } from '../../container/orders';

/**
 * For the hook `validate` of `cancelOwnOrderWorkflow`, which runs under the order's lock: what its seller has
 * confirmed its buyer does not cancel any more. @throws MedusaError `order_begun`
 */
export async function refuseBegunCancellation(
  { order_id }: { order_id: string },
  { container }: { container: MedusaContainer },
): Promise<void> {
  const orders = ordersOf(container);
  const row = await orders.readOrder(order_id);
  const { pending_act: act } = row ?? {};
  if (!row || row.state === 'canceled' || act === 'cancel' || act === 'expire') return;
  if (row.pending_act === 'receive') {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      'Người bán vừa nhận được tiền của đơn hàng này, nên không hủy được nữa.',
      'order_begun',
    );
  }
  if (row.seller_id !== null && row.state !== 'to_answer' && row.state !== 'to_pay') {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      'Người bán đã xác nhận đơn hàng này, nên không hủy được nữa.',
      'order_begun',
    );
  }
  await orders.noteBuyerCancels(order_id);
}
