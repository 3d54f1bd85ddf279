import type { MedusaContainer } from '@medusajs/framework/types';
import { certificationOf } from '../../../container/certification';
import { ordersOf } from '../../../container/orders';
import type { SellerOrderRow } from '../../../modules/seller-order';
import { OrderConflict } from '../order-conflict';
import { underOrderLock } from '../order-locks';
import { agreePayment } from '../shortening/agree-payment';
import { agreeReservations } from '../shortening/agree-reservations';
import { editLine } from '../shortening/edit-line';
import { readStoredOrder, type StoredOrder } from '../stored-order';

/**
 * Pieces of a line cannot be had: the order has fewer, at what they cost before, and what is reserved and to be
 * paid follows. Each of the three looks at what is there first, so that an end of the process between any two of
 * them is gone on from. @throws OrderConflict
 */
export async function shortenOrder(container: MedusaContainer, row: SellerOrderRow): Promise<void> {
  const { line, reserved = [] } = row.pending_detail ?? {};
  if (!line) throw new Error(`seller-order: of ${row.order_id} no line is said`);
  const order = await standing(container, row.order_id);
  const now = piecesOf(order, line.line_id);
  if (now !== line.left) {
    if (now !== line.was) throw new OrderConflict('order_moved');
    await editLine(container, order.id, line, row.pending_by ?? '');
  }
  await agreeReservations(container, line, reserved);
  // The lock under which its buyer cancels: an order that has gone gets no new payment.
  await underOrderLock(container, order.id, async () => {
    await standing(container, order.id);
    await agreePayment(container, order.id);
    await ordersOf(container).finishAct(order.id);
  });
}

async function standing(container: MedusaContainer, orderId: string): Promise<StoredOrder> {
  const order = await readStoredOrder(container, orderId);
  const isGone = !order || order.canceled_at;
  // A cancellation that a crash cut off is still one.
  if (isGone || (await certificationOf(container).isCancellationClaimed(orderId))) {
    throw new OrderConflict('order_canceled');
  }
  return order;
}

/** Pieces of a line as they stand; none of a line that an edit has taken away. */
function piecesOf({ lines }: StoredOrder, lineId: string): number {
  return lines.find(({ id }) => id === lineId)?.quantity ?? 0;
}
