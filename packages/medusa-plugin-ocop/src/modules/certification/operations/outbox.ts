import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';

/** Effects of a listing change, in the order in which they are carried out. */
export const LISTING_EFFECTS = ['product_status', 'search', 'purge'] as const;
export type ListingEffect = (typeof LISTING_EFFECTS)[number];

export interface DueChange {
  id: string;
  product_id: string;
  certificate_id: string;
  cause_sequence: number;
  effects: Partial<Record<ListingEffect, string>>;
  attempts: number;
}

const ATTEMPTS_UNTIL_STUCK = 8;
const FIRST_RETRY_SECONDS = 5;
const SLOWEST_RETRY_SECONDS = 900;

/** The changes whose time has come, oldest first. */
export async function readDueChanges(
  sql: SqlExecutor,
  now: Date,
  limit: number,
): Promise<DueChange[]> {
  return rows<DueChange>(
    sql,
    `select id, product_id, certificate_id, cause_sequence, effects, attempts
       from ocop_listing_change
      where status <> 'done' and deleted_at is null and due_at <= ?
      order by due_at, cause_sequence limit ?`,
    [now.toISOString(), limit],
  );
}

/** The due changes of which no effect has been tried yet, oldest first. */
export async function readNewChanges(
  sql: SqlExecutor,
  now: Date,
  limit: number,
): Promise<DueChange[]> {
  return rows<DueChange>(
    sql,
    `select id, product_id, certificate_id, cause_sequence, effects, attempts
       from ocop_listing_change
      where status = 'pending' and deleted_at is null and due_at <= ?
        and attempts = 0 and effects = '{}'::jsonb
      order by due_at, cause_sequence limit ?`,
    [now.toISOString(), limit],
  );
}

/** Products that search must not show as they were: due, and not yet acknowledged by the index. */
export async function readUnfinishedProductIds(sql: SqlExecutor, now: Date): Promise<string[]> {
  const found = await rows<{ product_id: string }>(
    sql,
    `select distinct product_id from ocop_listing_change
      where status <> 'done' and deleted_at is null
        and effects->>'search' is null
        and (due_at <= ? or attempts > 0)`,
    [now.toISOString()],
  );
  return found.map(({ product_id }) => product_id);
}

/** Marks one effect of these changes as acknowledged. */
export async function acknowledgeEffect(
  sql: SqlExecutor,
  ids: readonly string[],
  effect: ListingEffect,
  now: Date,
): Promise<void> {
  await sql.execute(
    `update ocop_listing_change
        set effects = effects || jsonb_build_object(?::text, ?::text), updated_at = now()
      where id in ${placeholders(ids)}`,
    [effect, now.toISOString(), ...ids],
  );
}

/** Closes the changes of which every effect is acknowledged; answers how many. */
export async function closeFinishedChanges(
  sql: SqlExecutor,
  ids: readonly string[],
  now: Date,
): Promise<number> {
  const closed = await rows<{ id: string }>(
    sql,
    `update ocop_listing_change set status = 'done', done_at = ?, last_error = null, updated_at = now()
      where id in ${placeholders(ids)} and status <> 'done'
        and ${LISTING_EFFECTS.map((effect) => `effects->>'${effect}' is not null`).join(' and ')}
      returning id`,
    [now.toISOString(), ...ids],
  );
  return closed.length;
}

/** Puts a failed attempt off with back-off; after eight it is `stuck`, seen by operators, still retried. */
export async function postponeChanges(
  sql: SqlExecutor,
  ids: readonly string[],
  error: string,
  now: Date,
): Promise<void> {
  await sql.execute(
    `update ocop_listing_change
        set attempts = attempts + 1, last_error = ?, updated_at = now(),
            status = case when attempts + 1 >= ${ATTEMPTS_UNTIL_STUCK} then 'stuck' else 'pending' end,
            due_at = ?::timestamptz + make_interval(secs =>
              least(${SLOWEST_RETRY_SECONDS}, ${FIRST_RETRY_SECONDS} * power(2, least(attempts, 10))))
      where id in ${placeholders(ids)} and status <> 'done'`,
    [error.slice(0, 2000), now.toISOString(), ...ids],
  );
}

/** Makes what failed before due at once; changes that wait for their effective day keep waiting. */
export async function retryPostponedChanges(sql: SqlExecutor, now: Date): Promise<void> {
  await sql.execute(
    `update ocop_listing_change set due_at = ?, updated_at = now()
      where status <> 'done' and attempts > 0 and due_at > ?`,
    [now.toISOString(), now.toISOString()],
  );
}
