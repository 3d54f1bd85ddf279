import type { MedusaContainer } from '@medusajs/framework/types';
import { markOrderFulfillmentAsDeliveredWorkflow } from '@medusajs/medusa/core-flows';
import { ordersOf } from '../../../container/orders';
import type { SellerOrderRow } from '../../../modules/seller-order';
import { readStoredOrder } from '../stored-order';

/** What was sent is with its buyer. */
export async function deliverOrder(
  container: MedusaContainer,
  { order_id }: SellerOrderRow,
): Promise<void> {
  const order = await readStoredOrder(container, order_id);
  for (const { id, delivered_at } of order?.parcels ?? []) {
    if (delivered_at) continue;
    await markOrderFulfillmentAsDeliveredWorkflow(container).run({
      input: { orderId: order_id, fulfillmentId: id },
    });
  }
  await ordersOf(container).finishAct(order_id);
}
