import type { MedusaContainer } from '@medusajs/framework/types';
import { refundPaymentWorkflow } from '@medusajs/medusa/core-flows';
import { casesOf } from '../../container/cases';
import { todayOf } from '../../container/today';
import { giveBackOfOrder } from '../cards/give-back';
import { underActLock } from '../orders/order-locks';
import { keptOf, readStoredOrder, refundedFor } from '../orders/stored-order';
import { orLater } from '../sellers/follow-stop';

/** By what a refund of a payment is known to be a case's. */
export function noteOfCase(caseId: string): string {
  return `order-case:${caseId}`;
}

/** What a case says is to go back to a card goes, at once; what fails is done within minutes. */
export async function refundToCard(container: MedusaContainer, caseId: string): Promise<void> {
  await orLater(container, `the refund of case ${caseId}`, async () => {
    const whole = await casesOf(container).readCase(caseId, null);
    if (whole?.row.repayment !== 'by_card') return;
    const { order_id } = whole.row;
    await underActLock(container, order_id, () => refund(container, caseId));
    await giveBackOfOrder(container, order_id);
  });
}

/** Whatever a crash kept from going back. */
export async function refundAllToCards(container: MedusaContainer): Promise<void> {
  for (const { id } of await casesOf(container).listToCards()) await refundToCard(container, id);
}

/**
 * Makes up in Medusa what a case has refunded to what it says: of many presses, or after a crash, only what is missing.
 * From there it reaches the card by itself (`workflows/cards`). The caller holds the lock of the order's acts.
 */
async function refund(container: MedusaContainer, caseId: string): Promise<void> {
  const whole = await casesOf(container).readCase(caseId, null);
  const amount = whole?.row.repay_vnd;
  if (!whole || !amount || whole.row.repayment !== 'by_card') return;
  const order = await readStoredOrder(container, whole.row.order_id);
  if (!order) return;
  const note = noteOfCase(caseId);
  let left = amount - refundedFor(order, note);
  for (const payment of order.payments) {
    // What staff gave back by hand is not given twice.
    const part = Math.min(left, keptOf(payment));
    if (part <= 0) continue;
    await refundPaymentWorkflow(container).run({
      input: { payment_id: payment.id, amount: part, note },
    });
    left -= part;
  }
  await casesOf(container).noteToCard(caseId, { on: todayOf(container), amount });
}
