import type { MedusaContainer } from '@medusajs/framework/types';
import { MOST_REPAY_VND } from 'ocop-core';
import { casesOf } from '../../container/cases';
import { ordersOf } from '../../container/orders';
import { refusal } from '../../kernel/refuse';
import type { CaseActInput, OrderCaseRow } from '../../modules/order-case';
import type { SellerOrderRow } from '../../modules/seller-order';
import { keptOf, readStoredOrder, refundedFor, type StoredOrder } from '../orders/stored-order';
import { noteOfCase } from './refund-to-card';

type AgreedSum = Required<Pick<CaseActInput, 'repay_vnd' | 'repay_by_card'>>;

/**
 * How much a refund sends back, and how: as was said, at most what the parcel cost and other cases of it have not sent
 * back; nothing said, all that was paid. Null where the buyer has paid nothing, and of the operator's own goods, whose
 * money staff give back in Medusa.
 * @throws InvalidInputError where more is said
 */
export async function agreedSum(
  container: MedusaContainer,
  { id, order_id }: Pick<OrderCaseRow, 'id' | 'order_id'>,
  said: number | undefined,
): Promise<AgreedSum> {
  const [order, row, cases] = await Promise.all([
    readStoredOrder(container, order_id),
    ordersOf(container).readOrder(order_id),
    casesOf(container).casesOfOrder(order_id),
  ]);
  if (!order || !row?.seller_id) return { repay_vnd: null, repay_by_card: false };
  const others = cases.map((one) => one.row).filter((one) => one.id !== id);
  const before = others.reduce((sum, { repay_vnd }) => sum + (repay_vnd ?? 0), 0);
  const known = cases.map((one) => one.row.id);
  const cost = row.is_card ? takenFromCard(order, known) : Math.round(order.total);
  const most = Math.max(0, Math.min(cost - before, MOST_REPAY_VND));
  if (said !== undefined && said > most) {
    throw refusal('refund_vnd', 'too_large', { most: String(most) });
  }
  const all = isPaid(row) && most > 0 ? most : null;
  return { repay_vnd: said ?? all, repay_by_card: row.is_card };
}

/** What a card has paid and staff have not given back; what cases gave back is told of by them. */
function takenFromCard(order: StoredOrder, caseIds: readonly string[]): number {
  const kept = order.payments.reduce((sum, payment) => sum + keptOf(payment), 0);
  return caseIds.reduce((sum, id) => sum + refundedFor(order, noteOfCase(id)), kept);
}

function isPaid(row: SellerOrderRow): boolean {
  return row.is_cash
    ? row.collected_at !== null || row.delivered_at !== null
    : row.received_at !== null || row.pay_by === null;
}
