import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';

/** A seller with orders that wait for longer than they may. */
export interface SlowSeller {
  seller_id: string;
  to_answer: number;
  overdue: number;
  oldest_answer_by: Date;
  paused_since: Date | null;
}

/** Sellers who are late, the latest first. */
export function listSlowSellers(sql: SqlExecutor): Promise<SlowSeller[]> {
  return rows<SlowSeller>(
    sql,
    `select o.seller_id, count(*)::int as to_answer,
            count(*) filter (where o.answer_by <= now() and o.paused_through is null)::int as overdue,
            min(o.answer_by) as oldest_answer_by, s.paused_since
       from marketplace_seller_order o
       left join marketplace_silent_seller s
         on s.seller_id = o.seller_id and s.deleted_at is null
      where o.state = 'to_answer' and o.seller_id is not null and o.deleted_at is null
      group by o.seller_id, s.paused_since
     having count(*) filter (where o.answer_by <= now() and o.paused_through is null) > 0
         or s.paused_since is not null
      order by min(o.answer_by), o.seller_id`,
  );
}

/** Sellers whose goods are paused because they did not answer, and who are late with nothing any more. */
export async function listAnsweredSellers(sql: SqlExecutor): Promise<string[]> {
  const found = await rows<{ seller_id: string }>(
    sql,
    `select s.seller_id from marketplace_silent_seller s where s.deleted_at is null
        and not exists (select 1 from marketplace_seller_order o
          where o.seller_id = s.seller_id and o.state = 'to_answer' and o.answer_by <= now()
            and o.paused_through is null and o.deleted_at is null)`,
  );
  return found.map(({ seller_id }) => seller_id);
}

/** Keeps that a seller's goods are paused; answers whether they were not before. */
export async function keepSilent(sql: SqlExecutor, sellerId: string): Promise<boolean> {
  const kept = await rows<{ id: string }>(
    sql,
    `insert into marketplace_silent_seller (id, seller_id, paused_since)
     values (?, ?, clock_timestamp())
     on conflict (seller_id) where deleted_at is null do nothing returning id`,
    [generateEntityId(undefined, 'selsil'), sellerId],
  );
  return kept.length > 0;
}

/** Since when a seller's goods are paused for its silence; null where they are not. */
export async function silentSince(sql: SqlExecutor, sellerId: string): Promise<Date | null> {
  const [row] = await rows<{ paused_since: Date }>(
    sql,
    'select paused_since from marketplace_silent_seller where seller_id = ? and deleted_at is null',
    [sellerId],
  );
  return row?.paused_since ?? null;
}

export async function forgetSilence(sql: SqlExecutor, sellerId: string): Promise<void> {
  await sql.execute('delete from marketplace_silent_seller where seller_id = ?', [sellerId]);
}
