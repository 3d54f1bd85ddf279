import type { MedusaContainer } from '@medusajs/framework/types';
import { refundPaymentWorkflow } from '@medusajs/medusa/core-flows';
import type { StoredOrder } from '../stored-order';

/** The money goes back: each payment that was captured is refunded, once, and whole. */
export async function refundPayments(
  container: MedusaContainer,
  order: StoredOrder | null,
  by: string | null,
): Promise<void> {
  for (const { id, amount, captures, refunds } of order?.payments ?? []) {
    if ((captures ?? []).length === 0 || (refunds ?? []).length > 0) continue;
    await refundPaymentWorkflow(container).run({
      input: { payment_id: id, amount, ...(by ? { created_by: by } : {}) },
    });
  }
}
