import { rows, type SqlExecutor } from '../../../kernel/sql-executor';

/**
 * What came of the wish to cancel: `claimed` is theirs alone from now on, `canceled` was before, `begun` is
 * too late because something was packed, sent or paid, `unknown` is no order.
 */
export type CancellationClaim = 'claimed' | 'canceled' | 'begun' | 'unknown';

/** Who cancels: staff may cancel what is paid. */
export type Canceler = 'buyer' | 'staff';

/** In a transaction of its own: from its commit on nobody packs the order. */
export async function claimCancellation(
  sql: SqlExecutor,
  orderId: string,
  by: Canceler,
): Promise<CancellationClaim> {
  const [row] = await rows<{ claim: CancellationClaim }>(
    sql,
    'select ocop_claim_cancellation(?, ?) as claim',
    [orderId, by === 'staff'],
  );
  return row?.claim ?? 'unknown';
}

/** A cancellation that failed: the order may be packed again. One that succeeded stays. */
export async function releaseCancellation(sql: SqlExecutor, orderId: string): Promise<void> {
  await sql.execute(
    `delete from ocop_order_cancellation c
      where c.order_id = ? and exists (select 1 from "order" o
        where o.id = c.order_id and o.canceled_at is null)`,
    [orderId],
  );
}

/** Orders that somebody began to cancel before that moment, and that are not cancelled. */
export async function unfinishedCancellations(sql: SqlExecutor, until: Date): Promise<string[]> {
  const found = await rows<{ order_id: string }>(
    sql,
    `select c.order_id from ocop_order_cancellation c join "order" o on o.id = c.order_id
      where o.canceled_at is null and o.deleted_at is null and c.claimed_at <= ?
      order by c.claimed_at limit 500`,
    [until.toISOString()],
  );
  return found.map(({ order_id }) => order_id);
}

/** Whether somebody cancels the order, or has: nothing is promised about it any more. */
export async function isCancellationClaimed(sql: SqlExecutor, orderId: string): Promise<boolean> {
  const found = await rows(sql, 'select 1 from ocop_order_cancellation where order_id = ?', [
    orderId,
  ]);
  return found.length > 0;
}
