import type { MedusaContainer } from '@medusajs/framework/types';
import { ordersOf } from '../../container/orders';
import { refusal, unknown } from '../../kernel/refuse';
import type { SellerOrderRow, ShortenedLineRow } from '../../modules/seller-order';
import { actOnOrder } from './act-on-order';
import { OrderConflict } from './order-conflict';
import { reservedPerPiece } from './shortening/agree-reservations';
import { readStoredOrder, type StoredOrder } from './stored-order';

/** What a seller says of a line: how many pieces it read, and how many of them can be had. */
export interface OutOfStock {
  order_id: string;
  seller_id: string;
  actor: string;
  line_id: string;
  was: number;
  left: number;
}

/**
 * Pieces of a line cannot be had: the order is shortened. Where nothing of it would be left, it is cancelled. Said
 * again, it is done once.
 * @throws OrderConflict; MedusaError `not_found` for an order of somebody else's, or a line that it never had
 */
export async function reportOutOfStock(
  container: MedusaContainer,
  { order_id, seller_id, actor, line_id, was, left }: OutOfStock,
): Promise<void> {
  const [row, order] = await Promise.all([
    ordersOf(container).readOrder(order_id),
    readStoredOrder(container, order_id),
  ]);
  const line = row && order ? lineOf(order, row.shortened, line_id) : null;
  if (row?.seller_id !== seller_id || !order || !line) throw unknown('Không có đơn hàng này.');
  if (left >= was) throw refusal('left', 'too_large', { most: String(was - 1) });
  if (line.pieces !== was && !wasSaid(row, { line_id, was, left })) {
    throw new OrderConflict(row.state === 'canceled' ? 'order_canceled' : 'order_moved');
  }
  const rest = order.lines.filter(({ id }) => id !== line_id);
  const shared = { order_id, seller_id, actor };
  if (left === 0 && rest.every(({ quantity }) => quantity === 0)) {
    await actOnOrder(container, { ...shared, act: 'cancel', detail: { reason: 'out_of_stock' } });
    return;
  }
  const { title, pack } = line;
  await actOnOrder(container, {
    ...shared,
    act: 'shorten',
    detail: {
      line: { line_id, title, pack, was, left },
      reserved: await reservedPerPiece(container, line_id, was),
      note: `${[title, pack].filter(Boolean).join(' · ')}: ${was} → ${left}`,
    },
  });
}

/** A line of the order, also where it was taken away before. */
function lineOf(
  { lines }: StoredOrder,
  shortened: readonly ShortenedLineRow[] | null,
  lineId: string,
): { title: string; pack: string | null; pieces: number } | null {
  const line = lines.find(({ id }) => id === lineId);
  if (!line) {
    const gone = shortened?.find(({ line_id }) => line_id === lineId);
    return gone ? { ...gone, pieces: 0 } : null;
  }
  const { title, product_title, variant_title, quantity: pieces } = line;
  return { title: product_title ?? title, pack: variant_title ?? null, pieces };
}

/** Whether this was said before: it is done, or begun and cut off. */
function wasSaid(
  { shortened, pending_detail }: SellerOrderRow,
  { line_id, was, left }: Pick<OutOfStock, 'line_id' | 'was' | 'left'>,
): boolean {
  const said = [...(shortened ?? []), ...(pending_detail?.line ? [pending_detail.line] : [])];
  return said.some((one) => one.line_id === line_id && one.was === was && one.left === left);
}
