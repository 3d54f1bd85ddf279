import type { MedusaContainer } from '@medusajs/framework/types';
import { refundPaymentWorkflow } from '@medusajs/medusa/core-flows';
import { keptOf, type StoredOrder } from '../stored-order';

/** The money goes back: of each payment that was captured what of it is not back yet, once. */
export async function refundPayments(
  container: MedusaContainer,
  order: StoredOrder | null,
  by: string | null,
): Promise<void> {
  for (const payment of order?.payments ?? []) {
    const amount = keptOf(payment);
    if (amount <= 0) continue;
    await refundPaymentWorkflow(container).run({
      input: { payment_id: payment.id, amount, ...(by ? { created_by: by } : {}) },
    });
  }
}
