import type { MedusaContainer } from '@medusajs/framework/types';
import { cancelOrderWorkflow } from '@medusajs/medusa/core-flows';
import { certificationOf } from '../../../container/certification';
import { ordersOf } from '../../../container/orders';
import type { SellerOrderRow } from '../../../modules/seller-order';
import { OrderConflict } from '../order-conflict';
import { underOrderLock } from '../order-locks';
import { readStoredOrder } from '../stored-order';

/** Stock is free again and the payment let go of, behind the claim of ADR 0050. @throws OrderConflict */
export function cancelOrder(container: MedusaContainer, row: SellerOrderRow): Promise<void> {
  return cancelAs(container, row, 'staff');
}

/** @param by staff may cancel what is paid, a buyer may not */
export function cancelAs(
  container: MedusaContainer,
  row: SellerOrderRow,
  by: 'staff' | 'buyer',
): Promise<void> {
  const { order_id } = row;
  return underOrderLock(container, order_id, async () => {
    const certification = certificationOf(container);
    const claim = await certification.claimCancellation(order_id, by);
    if (claim === 'begun') throw new OrderConflict('order_moved');
    if (claim === 'unknown' || (claim === 'canceled' && !(await isOurs(container, row)))) {
      throw new OrderConflict('order_canceled');
    }
    if (claim === 'claimed') await cancelClaimed(container, order_id, row.pending_by);
    await ordersOf(container).finishAct(order_id);
  });
}

async function cancelClaimed(
  container: MedusaContainer,
  order_id: string,
  canceled_by: string | null,
): Promise<void> {
  try {
    await cancelOrderWorkflow(container).run({
      input: { order_id, ...(canceled_by ? { canceled_by } : {}) },
    });
  } catch (error) {
    await certificationOf(container).releaseCancellation(order_id);
    throw error;
  }
}

/** Whether it was this act that has cancelled the order, before a crash. */
async function isOurs(container: MedusaContainer, { order_id, pending_since }: SellerOrderRow) {
  const order = await readStoredOrder(container, order_id);
  const canceledAt = order?.canceled_at?.getTime() ?? 0;
  return pending_since !== null && canceledAt >= new Date(pending_since).getTime();
}
