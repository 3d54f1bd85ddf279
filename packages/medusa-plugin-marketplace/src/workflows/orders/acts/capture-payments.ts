import type { MedusaContainer } from '@medusajs/framework/types';
import { capturePaymentWorkflow } from '@medusajs/medusa/core-flows';
import type { StoredOrder } from '../stored-order';

/** The money has come: each payment is captured, once, and whole. */
export async function capturePayments(
  container: MedusaContainer,
  order: StoredOrder | null,
  by: string | null,
): Promise<void> {
  for (const { id, canceled_at, captures } of order?.payments ?? []) {
    if (canceled_at || (captures ?? []).length > 0) continue;
    await capturePaymentWorkflow(container).run({
      input: { payment_id: id, ...(by ? { captured_by: by } : {}) },
    });
  }
}
