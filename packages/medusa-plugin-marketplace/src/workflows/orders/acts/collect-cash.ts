import type { MedusaContainer } from '@medusajs/framework/types';
import { ordersOf } from '../../../container/orders';
import type { SellerOrderRow } from '../../../modules/seller-order';
import { readStoredOrder } from '../stored-order';
import { capturePayments } from './capture-payments';

/** The cash has come. */
export async function collectCash(
  container: MedusaContainer,
  { order_id, pending_by }: SellerOrderRow,
): Promise<void> {
  await capturePayments(container, await readStoredOrder(container, order_id), pending_by);
  await ordersOf(container).finishAct(order_id);
}
