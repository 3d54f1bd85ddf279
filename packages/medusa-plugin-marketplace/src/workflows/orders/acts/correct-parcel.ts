import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { ordersOf } from '../../../container/orders';
import type { SellerOrderRow } from '../../../modules/seller-order';
import { readStoredOrder } from '../stored-order';
import { labelsOf } from './parcel-labels';

/** Writes anew what a parcel is followed by, as Medusa keeps it too; written twice, it is the same. */
export async function correctParcel(
  container: MedusaContainer,
  row: SellerOrderRow,
): Promise<void> {
  const order = await readStoredOrder(container, row.order_id);
  const sent = (order?.parcels ?? []).filter(({ shipped_at }) => shipped_at);
  for (const { id } of sent) {
    await container.resolve(Modules.FULFILLMENT).updateFulfillment(id, { labels: labelsOf(row) });
  }
  await ordersOf(container).finishAct(row.order_id);
}
