import type { MedusaContainer } from '@medusajs/framework/types';
import type { OrderCourse } from 'ocop-contract';
import { ordersOf } from '../../container/orders';
import { sellersOf } from '../../container/resolve';
import { courseOfRow } from '../views/order-course-view';
import { buyersTransferView } from '../views/transfer-view';

/** What a seller did with an order, for its buyer; null where no seller has it. */
export async function readOrderCourse(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderCourse | null> {
  const row = await ordersOf(container).readOrder(orderId);
  if (!row?.seller_id) return null;
  const [[seller], transfers] = await Promise.all([
    sellersOf(container).listSellersById([row.seller_id]),
    ordersOf(container).readTransfers([orderId]),
  ]);
  return {
    ...courseOfRow(row),
    seller_name: seller?.name ?? null,
    seller_phone: seller?.phone ?? null,
    transfer: buyersTransferView(row, transfers.get(orderId)),
  };
}
