import type { MedusaContainer } from '@medusajs/framework/types';
import { isToPay, mayForgetBuyer } from 'ocop-core';
import { casesOf } from '../../container/cases';
import { ordersOf } from '../../container/orders';
import type { WholeCase } from '../../modules/order-case';
import { readStoredOrder } from '../orders/stored-order';

/** Whether nobody needs to know any more to whom an order goes. */
export async function isOrderOver(container: MedusaContainer, orderId: string): Promise<boolean> {
  const [order, row, cases] = await Promise.all([
    readStoredOrder(container, orderId),
    ordersOf(container).readOrder(orderId),
    casesOf(container).casesOfOrder(orderId),
  ]);
  if (!order) return true;
  return mayForgetBuyer({
    isDisputed: cases.some(isDisputed),
    isCalledOff:
      Boolean(order.canceled_at) || row?.state === 'canceled' || row?.state === 'refused',
    isDelivered:
      order.parcels.length > 0 && order.parcels.every(({ delivered_at }) => Boolean(delivered_at)),
    owesSeller: row?.is_cash === true && row.seller_id !== null && row.collected_at === null,
    isPaid: Boolean(row?.received_at) && !row?.given_back_at,
  });
}

/** Whether something is left to be said, or to be sent back: its seller asks by phone where to. */
function isDisputed({ row: { state, repayment } }: WholeCase): boolean {
  return state !== 'closed' || (repayment !== null && isToPay(repayment));
}
