import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { ordersOf } from '../../../container/orders';
import type { SellerOrderRow } from '../../../modules/seller-order';
import { returnGoods } from '../return-goods';
import { readStoredOrder, type StoredOrder } from '../stored-order';

/**
 * The buyer did not take the parcel. What is shipped cannot be cancelled in Medusa, so that the goods come back
 * as a return that is received at once; nothing is captured. What a card has paid already is for staff to give
 * back.
 */
export async function takeBackParcel(
  container: MedusaContainer,
  row: SellerOrderRow,
): Promise<void> {
  const order = await readStoredOrder(container, row.order_id);
  if (order) {
    await letGoOfPayments(container, order);
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
