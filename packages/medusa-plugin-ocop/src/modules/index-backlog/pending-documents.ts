import { placeholders, rows, type SqlExecutor } from '../../kernel/sql-executor';

const FIRST_RETRY_SECONDS = 2;
const SLOWEST_RETRY_SECONDS = 300;

/** A product whose document the primary index has not acknowledged since it changed. */
export interface PendingDocument {
  product_id: string;
  /** Raised by every change: an acknowledgement takes away only what it has read. */
  version: string;
}

/**
 * Writes down that the primary index has yet to take these documents, before anything is written
 * anywhere. One that is strict, by a decision of the register, is respected by every search from this
 * moment; any other only after an attempt has failed.
 */
export async function addPending(
  sql: SqlExecutor,
  productIds: readonly string[],
  strict: boolean,
  now: Date,
): Promise<void> {
  const sorted = [...new Set(productIds)].sort();
  if (sorted.length === 0) return;
  await sql.execute(
    `insert into ocop_pending_document (product_id, strict, due_at)
     values ${sorted.map(() => '(?, ?, ?::timestamptz)').join(', ')}
     on conflict (product_id) do update
        set version = ocop_pending_document.version + 1,
            strict = ocop_pending_document.strict or excluded.strict,
            attempts = case when excluded.strict then 0 else ocop_pending_document.attempts end,
            due_at = excluded.due_at`,
    sorted.flatMap((id) => [id, strict, now.toISOString()]),
  );
}

/** Those whose time has come, oldest first. */
export async function readDue(
  sql: SqlExecutor,
  now: Date,
  limit: number,
): Promise<PendingDocument[]> {
  return rows<PendingDocument>(
    sql,
    `select product_id, version::text as version from ocop_pending_document
      where due_at <= ? order by due_at, product_id limit ?`,
    [now.toISOString(), limit],
  );
}

/** Forgets those that were written, unless a product has changed again since they were read. */
export async function removeWritten(
  sql: SqlExecutor,
  written: readonly PendingDocument[],
): Promise<void> {
  if (written.length === 0) return;
  await sql.execute(
    `delete from ocop_pending_document where (product_id, version) in
       (${written.map(() => '(?, ?::bigint)').join(', ')})`,
    written.flatMap(({ product_id, version }) => [product_id, version]),
  );
}

/** Puts them off after a failed attempt; from now on every search respects them. */
export async function postpone(
  sql: SqlExecutor,
  pending: readonly PendingDocument[],
  error: string,
  now: Date,
): Promise<void> {
  await sql.execute(
    `update ocop_pending_document
        set attempts = attempts + 1, last_error = ?,
            due_at = ?::timestamptz + make_interval(secs =>
              least(${SLOWEST_RETRY_SECONDS}, ${FIRST_RETRY_SECONDS} * power(2, least(attempts, 10))))
      where product_id in ${placeholders(pending)}`,
    [error.slice(0, 500), now.toISOString(), ...pending.map(({ product_id }) => product_id)],
  );
}

/** Makes every one of them due: the primary is back. */
export async function makeAllDue(sql: SqlExecutor, now: Date): Promise<void> {
  await sql.execute('update ocop_pending_document set due_at = ? where due_at > ?', [
    now.toISOString(),
    now.toISOString(),
  ]);
}

export interface BacklogCount {
  documents: number;
  /** Since when the oldest of them waits; null when there is none. */
  oldest: Date | null;
  last_error: string | null;
}

/** How far the primary is behind. */
export async function countPending(sql: SqlExecutor): Promise<BacklogCount> {
  const [count] = await rows<BacklogCount>(
    sql,
    `select count(*)::int as documents, min(created_at) as oldest,
            (array_agg(last_error order by attempts desc))[1] as last_error
       from ocop_pending_document`,
  );
  return count ?? { documents: 0, oldest: null, last_error: null };
}
