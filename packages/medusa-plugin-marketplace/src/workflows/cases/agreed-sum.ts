import type { MedusaContainer } from '@medusajs/framework/types';
import { MOST_REPAY_VND } from 'ocop-core';
import { ordersOf } from '../../container/orders';
import { refusal } from '../../kernel/refuse';
import { readStoredOrder } from '../orders/stored-order';

/**
 * How much a refund sends back: as was said, at most the parcel's total; nothing said, all that was paid. Null where
 * the buyer has paid nothing, and of the operator's own goods, whose money staff give back in Medusa.
 * @throws InvalidInputError where more is said than the parcel costs
 */
export async function agreedSum(
  container: MedusaContainer,
  orderId: string,
  said: number | undefined,
): Promise<number | null> {
  const [order, row] = await Promise.all([
    readStoredOrder(container, orderId),
    ordersOf(container).readOrder(orderId),
  ]);
  if (!order || !row?.seller_id) return null;
  const total = Math.round(order.total);
  if (said !== undefined) {
    if (said > total) throw refusal('refund_vnd', 'too_large', { most: String(total) });
    return said;
  }
  const isPaid = row.is_cash
    ? row.collected_at !== null || row.delivered_at !== null
    : row.received_at !== null || row.pay_by === null;
  return isPaid && total > 0 ? Math.min(total, MOST_REPAY_VND) : null;
}
