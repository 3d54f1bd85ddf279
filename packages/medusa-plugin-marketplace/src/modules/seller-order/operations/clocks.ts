import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { AnswerClock } from 'ocop-core';
import type { SellerOrderRow } from '../types';
import { appendEvent } from './append-event';
import { lockOrder } from './lock-order';

/** Orders that wait for an answer. */
export function listWaiting(sql: SqlExecutor): Promise<SellerOrderRow[]> {
  return rows<SellerOrderRow>(
    sql,
    `select * from marketplace_seller_order
      where state = 'to_answer' and answer_by is not null and deleted_at is null
      order by answer_by limit 5000`,
  );
}

/** Sets the clock of an order that still waits. */
export async function setClock(
  sql: SqlExecutor,
  orderId: string,
  { answerBy, leftMinutes, pausedThrough }: AnswerClock,
): Promise<void> {
  await sql.execute(
    `update marketplace_seller_order
        set answer_by = ?, left_minutes = ?, paused_through = ?, updated_at = now()
      where order_id = ? and state = 'to_answer' and deleted_at is null`,
    [answerBy, leftMinutes, pausedThrough, orderId],
  );
}

/** Notes once that a seller was warned, or is late. Answers whether it is news. */
export async function noteCall(
  sql: SqlExecutor,
  orderId: string,
  call: 'warn' | 'overdue',
): Promise<boolean> {
  const row = await lockOrder(sql, orderId, null);
  const column = call === 'warn' ? 'warned_at' : 'overdue_at';
  if (row.state !== 'to_answer' || row[column] !== null) return false;
  await sql.execute(
    `update marketplace_seller_order set ${column} = clock_timestamp(), updated_at = now()
      where id = ?`,
    [row.id],
  );
  await appendEvent(sql, row, { type: call === 'warn' ? 'warned' : 'overdue', actor: 'clock' });
  return true;
}
