import type { MedusaContainer } from '@medusajs/framework/types';
import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
} from '@medusajs/medusa/core-flows';
import { ordersOf } from '../../../container/orders';
import type { SellerOrderRow } from '../../../modules/seller-order';
import { OrderConflict } from '../order-conflict';
import { readStoredOrder, type StoredOrder } from '../stored-order';
import { labelsOf } from './parcel-labels';

/** Packs what is not packed, and sends what is not sent: the goods leave the stock once. @throws OrderConflict */
export async function shipOrder(container: MedusaContainer, row: SellerOrderRow): Promise<void> {
  const order = await open(container, row.order_id);
  for (const items of unpacked(order)) {
    await createOrderFulfillmentWorkflow(container).run({
      input: { order_id: order.id, items, created_by: row.pending_by ?? '' },
    });
  }
  const packed = await open(container, row.order_id);
  for (const parcel of packed.parcels.filter(({ shipped_at }) => !shipped_at)) {
    await createOrderShipmentWorkflow(container).run({
      input: {
        order_id: order.id,
        fulfillment_id: parcel.id,
        items: itemsOf(parcel),
        labels: labelsOf(row),
        created_by: row.pending_by ?? '',
      },
    });
  }
  await ordersOf(container).finishAct(row.order_id);
}

async function open(container: MedusaContainer, orderId: string): Promise<StoredOrder> {
  const order = await readStoredOrder(container, orderId);
  if (!order || order.canceled_at) throw new OrderConflict('order_canceled');
  return order;
}

/** What is still to be packed. Medusa takes goods that are sent and such that are not in parcels of their own. */
function unpacked({ lines }: StoredOrder): { id: string; quantity: number }[][] {
  const groups = [true, false].map((sent) =>
    lines
      .filter(({ requires_shipping }) => (requires_shipping ?? true) === sent)
      .map(({ id, quantity, detail }) => ({
        id,
        quantity: quantity - (detail?.fulfilled_quantity ?? 0),
      }))
      .filter(({ quantity }) => quantity > 0),
  );
  return groups.filter((items) => items.length > 0);
}

function itemsOf({ items }: StoredOrder['parcels'][number]): { id: string; quantity: number }[] {
  return (items ?? []).flatMap(({ line_item_id, quantity }) =>
    line_item_id ? [{ id: line_item_id, quantity }] : [],
  );
}
