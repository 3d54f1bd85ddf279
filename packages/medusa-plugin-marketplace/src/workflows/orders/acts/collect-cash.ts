import type { MedusaContainer } from '@medusajs/framework/types';
import { capturePaymentWorkflow } from '@medusajs/medusa/core-flows';
import { ordersOf } from '../../../container/orders';
import type { SellerOrderRow } from '../../../modules/seller-order';
import { readStoredOrder } from '../stored-order';

/** The cash has come: each payment is captured, once, and whole. */
export async function collectCash(
  container: MedusaContainer,
  { order_id, pending_by }: SellerOrderRow,
): Promise<void> {
  const order = await readStoredOrder(container, order_id);
  for (const { id, canceled_at, captures } of order?.payments ?? []) {
    if (canceled_at || (captures ?? []).length > 0) continue;
    await capturePaymentWorkflow(container).run({
      input: { payment_id: id, ...(pending_by ? { captured_by: pending_by } : {}) },
    });
  }
  await ordersOf(container).finishAct(order_id);
}
