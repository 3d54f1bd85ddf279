import type { SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { OrderEnder } from 'ocop-core';
import { appendEvent } from './append-event';
import { lockOrder } from './lock-order';

/** Notes that a buyer is about to cancel: read when the order has been cancelled, and by nobody before. */
export async function noteBuyerCancels(sql: SqlExecutor, orderId: string): Promise<void> {
  await sql.execute(
    `update marketplace_seller_order set ended_by = 'buyer', updated_at = now()
      where order_id = ? and state in ('to_pay', 'to_answer') and pending_act is distinct from 'cancel'
        and deleted_at is null`,
    [orderId],
  );
}

/** An order was cancelled beside its seller, by its buyer or by staff: its row says so, once. */
export async function followCancellation(
  sql: SqlExecutor,
  orderId: string,
): Promise<OrderEnder | null> {
  const row = await lockOrder(sql, orderId, null);
  const isOpen = ['to_pay', 'to_answer', 'confirmed'].includes(row.state);
  // What the seller or the clock cancels is written by its own act.
  if (!isOpen || row.pending_act === 'cancel' || row.pending_act === 'expire') return null;
  const by = row.ended_by ?? 'operator';
  await sql.execute(
    `update marketplace_seller_order
        set state = 'canceled', canceled_at = clock_timestamp(), ended_by = ?,
            pending_act = null, pending_detail = null, pending_by = null, pending_since = null,
            updated_at = now()
      where id = ?`,
    [by, row.id],
  );
  await appendEvent(sql, row, { type: 'canceled', actor: by });
  return by;
}

/** Staff have captured the payment: the cash is not owed any more. */
export async function followCapture(sql: SqlExecutor, orderId: string): Promise<void> {
  const row = await lockOrder(sql, orderId, null);
  if (row.collected_at || !row.is_cash || row.pending_act === 'collect') return;
  await sql.execute(
    `update marketplace_seller_order set collected_at = clock_timestamp(), updated_at = now()
      where id = ?`,
    [row.id],
  );
  await appendEvent(sql, row, { type: 'collected', actor: 'operator' });
}
