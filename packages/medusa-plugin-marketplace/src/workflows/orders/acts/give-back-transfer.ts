import type { MedusaContainer } from '@medusajs/framework/types';
import { refundPaymentWorkflow } from '@medusajs/medusa/core-flows';
import { ordersOf } from '../../../container/orders';
import type { SellerOrderRow } from '../../../modules/seller-order';
import { readStoredOrder } from '../stored-order';

/**
 * The seller has sent back what was paid. A cancellation has written that in Medusa already, where the refund is what
 * is owed; a parcel that was refused at the door is written now.
 */
export async function giveBackTransfer(
  container: MedusaContainer,
  { order_id, pending_by }: SellerOrderRow,
): Promise<void> {
  const order = await readStoredOrder(container, order_id);
  for (const { id, amount, captures, refunds } of order?.payments ?? []) {
    if ((captures ?? []).length === 0 || (refunds ?? []).length > 0) continue;
    await refundPaymentWorkflow(container).run({
      input: { payment_id: id, amount, ...(pending_by ? { created_by: pending_by } : {}) },
    });
  }
  await ordersOf(container).finishAct(order_id);
}
