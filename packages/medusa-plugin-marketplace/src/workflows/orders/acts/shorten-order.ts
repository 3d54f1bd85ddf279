import type { MedusaContainer } from '@medusajs/framework/types';
import { certificationOf } from '../../../container/certification';
import { ordersOf } from '../../../container/orders';
import type { SellerOrderRow, ShortenedLineRow } from '../../../modules/seller-order';
import { OrderConflict } from '../order-conflict';
import { underOrderLock } from '../order-locks';
import { agreePayment } from '../shortening/agree-payment';
import { agreeReservations } from '../shortening/agree-reservations';
import { editLine } from '../shortening/edit-line';
import { readStoredOrder, type StoredOrder } from '../stored-order';

/**
 * Pieces of a line cannot be had: the order has fewer, at what they cost before, and what is reserved and to be
 * paid follows. Each of the three looks at what is there first, so that an end of the process between any two of
 * them is gone on from. @throws OrderConflict, also where another hand has taken the other lines away, since an order
 * of nothing is cancelled, and of what is paid
 */
export async function shortenOrder(container: MedusaContainer, row: SellerOrderRow): Promise<void> {
  const { line, reserved = [] } = row.pending_detail ?? {};
  if (!line) throw new Error(`seller-order: of ${row.order_id} no line is said`);
  const order = await standing(container, row.order_id);
  const now = piecesOf(order, line.line_id);
  if (now !== line.left) {
    if (now !== line.was || leavesNothing(order, line) || isPaid(order)) {
      throw new OrderConflict('order_moved');
    }
    await editLine(container, order.id, line, row.pending_by ?? '');
  }
  // The lock under which its buyer cancels: for an order that has gone nothing is reserved, or to be paid.
  await underOrderLock(container, order.id, async () => {
    await standing(container, order.id);
    await agreeReservations(container, line, reserved);
    await agreePayment(container, order.id);
    await ordersOf(container).finishAct(order.id);
  });
}

/** Whether an order that stands has its line shortened, and the rest of the act may be missing. */
export async function isShortenedInPart(
  container: MedusaContainer,
  { order_id, pending_act, pending_detail }: SellerOrderRow,
): Promise<boolean> {
  const { line } = pending_detail ?? {};
  if (pending_act !== 'shorten' || !line) return false;
  const order = await readStoredOrder(container, order_id);
  return order !== null && !order.canceled_at && piecesOf(order, line.line_id) === line.left;
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

function leavesNothing({ lines }: StoredOrder, { line_id, left }: ShortenedLineRow): boolean {
  return left === 0 && lines.every(({ id, quantity }) => id === line_id || quantity === 0);
}

/** Staff may have captured it: that money would have to go back in part. */
function isPaid({ payments }: StoredOrder): boolean {
  return payments.some(({ captures }) => (captures ?? []).length > 0);
}
