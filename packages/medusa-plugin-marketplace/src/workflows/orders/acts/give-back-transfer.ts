import type { MedusaContainer } from '@medusajs/framework/types';
import { ordersOf } from '../../../container/orders';
import type { SellerOrderRow } from '../../../modules/seller-order';
import { readStoredOrder } from '../stored-order';
import { refundPayments } from './refund-payments';

/**
 * The seller has sent back what was paid. A cancellation has written that in Medusa already, where the refund is what
 * is owed; a parcel that was refused at the door is written now.
 */
export async function giveBackTransfer(
  container: MedusaContainer,
  { order_id, pending_by }: SellerOrderRow,
): Promise<void> {
  await refundPayments(container, await readStoredOrder(container, order_id), pending_by);
  await ordersOf(container).finishAct(order_id);
}
