import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { ordersOf } from '../../../container/orders';
import type { SellerOrderRow } from '../../../modules/seller-order';
import { returnGoods } from '../return-goods';
import { readStoredOrder, type StoredOrder } from '../stored-order';
import { refundPayments } from './refund-payments';

/**
 * The buyer did not take the parcel. What is shipped cannot be cancelled in Medusa, so that the goods come back
 * as a return that is received at once; nothing is captured, and what a card has paid is refunded.
 */
export async function takeBackParcel(
  container: MedusaContainer,
  row: SellerOrderRow,
): Promise<void> {
  const order = await readStoredOrder(container, row.order_id);
  if (order) {
    await letGoOfPayments(container, order);
    if (row.is_card) await refundPayments(container, order, row.pending_by);
    await returnGoods(container, order, row.pending_by ?? '');
  }
  await ordersOf(container).finishAct(row.order_id);
}

async function letGoOfPayments(container: MedusaContainer, { payments }: StoredOrder) {
  for (const { id, canceled_at, captures } of payments) {
    if (canceled_at || (captures ?? []).length > 0) continue;
    await container.resolve(Modules.PAYMENT).cancelPayment(id);
  }
}
