import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';
import type { ChangedListing } from '../lib/listing-effects';

/** How often an effect has failed for a change, when it is tried again, and why it failed. */
export interface EffectRetry {
  attempts: number;
  /** ISO instant. */
  due_at: string;
  error: string;
}

export interface DueChange extends ChangedListing {
  /** The effects that it owed when it was written, without those that are gone since. */
  owed: string[];
  /** Effect → ISO instant at which it was acknowledged. */
  effects: Record<string, string>;
  /** Effect → what is known of its failures. */
  retries: Record<string, EffectRetry>;
}

const ATTEMPTS_UNTIL_STUCK = 8;
const FIRST_RETRY_SECONDS = 5;
const SLOWEST_RETRY_SECONDS = 900;
const MOST_OF_AN_ERROR = 2000;

/** The changes whose time has come, oldest first. */
export async function readDueChanges(
  sql: SqlExecutor,
  now: Date,
  limit: number,
): Promise<DueChange[]> {
  return rows<DueChange>(
    sql,
    `select id, product_id, certificate_id, cause, cause_sequence, owed, effects, retries
       from ocop_listing_change
      where status <> 'done' and deleted_at is null and due_at <= ?
      order by due_at, cause_sequence limit ?`,
    [now.toISOString(), limit],
  );
}

/** The due changes of which no effect has been tried yet: what has just been decided. */
export const SELECT_NEW_CHANGES = `
  select id, product_id, certificate_id, cause, cause_sequence, owed, effects, retries
    from ocop_listing_change
   where status = 'pending' and deleted_at is null and due_at <= ?::timestamptz
     and attempts = 0 and effects = '{}'::jsonb`;

/** These, oldest first. */
export async function readNewChanges(
  sql: SqlExecutor,
  now: Date,
  limit: number,
): Promise<DueChange[]> {
  return rows<DueChange>(sql, `${SELECT_NEW_CHANGES} order by due_at, cause_sequence limit ?`, [
    now.toISOString(),
    limit,
  ]);
}

/** Products that search must not show as they were: due, and owed an effect that withholds them. */
export async function readUnfinishedProductIds(sql: SqlExecutor, now: Date): Promise<string[]> {
  const found = await rows<{ product_id: string }>(
    sql,
    `select distinct product_id from ocop_listing_change
      where status <> 'done' and deleted_at is null
        and ocop_withheld(withholding, effects)
        and (due_at <= ? or attempts > 0)`,
    [now.toISOString()],
  );
  return found.map(({ product_id }) => product_id);
}

/**
 * Lets go of effects that are not registered any more: what only they held up is finished, and what
 * only they withheld is shown. Answers how many changes it was.
 */
export async function forgoRemovedEffects(
  sql: SqlExecutor,
  registered: readonly string[],
): Promise<number> {
  const forgone = await rows<{ id: string }>(
    sql,
    `update ocop_listing_change
        set owed = array(select name from unnest(owed) name
                          where name in ${placeholders(registered)} or effects->>name is not null),
            withholding = array(select name from unnest(withholding) name
                          where name in ${placeholders(registered)}),
            updated_at = now()
      where status <> 'done' and deleted_at is null
        and exists (select from unnest(owed) name
                     where name not in ${placeholders(registered)} and effects->>name is null)
      returning id`,
    [...registered, ...registered, ...registered],
  );
  return forgone.length;
}

/** Marks one effect of these changes as acknowledged. */
export async function acknowledgeEffect(
  sql: SqlExecutor,
  ids: readonly string[],
  effect: string,
  now: Date,
): Promise<void> {
  await sql.execute(
    `update ocop_listing_change
        set effects = effects || jsonb_build_object(?::text, ?::text),
            retries = retries - ?::text, updated_at = now()
      where id in ${placeholders(ids)}`,
    [effect, now.toISOString(), effect, ...ids],
  );
}

/** Closes the changes of which every owed effect is acknowledged; answers how many. */
export async function closeFinishedChanges(
  sql: SqlExecutor,
  ids: readonly string[],
  now: Date,
): Promise<number> {
  const closed = await rows<{ id: string }>(
    sql,
    `update ocop_listing_change set status = 'done', done_at = ?, last_error = null, updated_at = now()
      where id in ${placeholders(ids)} and status <> 'done'
        and not exists (select from unnest(owed) name where effects->>name is null)
      returning id`,
    [now.toISOString(), ...ids],
  );
  return closed.length;
}

/** Puts one effect of these changes off after a failure, longer each time. */
export async function postponeEffect(
  sql: SqlExecutor,
  ids: readonly string[],
  effect: string,
  error: string,
  now: Date,
): Promise<void> {
  await sql.execute(
    `update ocop_listing_change c
        set retries = c.retries || jsonb_build_object(?::text, jsonb_build_object(
              'attempts', past.attempts + 1, 'error', ?::text,
              'due_at', to_jsonb(?::timestamptz + make_interval(secs => least(${SLOWEST_RETRY_SECONDS},
                ${FIRST_RETRY_SECONDS} * power(2, least(past.attempts, 10)))))))
       from (select id, coalesce((retries->?::text->>'attempts')::int, 0) as attempts
               from ocop_listing_change where id in ${placeholders(ids)}) past
      where c.id = past.id and c.status <> 'done'`,
    [effect, error.slice(0, MOST_OF_AN_ERROR), now.toISOString(), effect, ...ids],
  );
  await rescheduleChanges(sql, ids, now);
}

/**
 * Makes these changes due when the first of their open effects is; one with an effect that failed
 * eight times is `stuck`, seen by operators, and still tried.
 */
export async function rescheduleChanges(
  sql: SqlExecutor,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  await sql.execute(
    `update ocop_listing_change c
        set attempts = o.attempts, last_error = left(o.error, ${MOST_OF_AN_ERROR}),
            due_at = o.due_at, updated_at = now(),
            status = case when o.attempts >= ${ATTEMPTS_UNTIL_STUCK} then 'stuck' else 'pending' end
       from (select l.id,
                    max(coalesce((l.retries->name->>'attempts')::int, 0)) as attempts,
                    min(coalesce((l.retries->name->>'due_at')::timestamptz, ?::timestamptz)) as due_at,
                    string_agg(name || ': ' || (l.retries->name->>'error'), '; ') as error
               from ocop_listing_change l, unnest(l.owed) name
              where l.id in ${placeholders(ids)} and l.effects->>name is null
              group by l.id) o
      where c.id = o.id and c.status <> 'done'`,
    [now.toISOString(), ...ids],
  );
}

/** Makes what failed before due at once; changes that wait for their effective day keep waiting. */
export async function retryPostponedChanges(sql: SqlExecutor, now: Date): Promise<void> {
  await sql.execute(
    `update ocop_listing_change
        set due_at = ?, updated_at = now(),
            retries = (select jsonb_object_agg(key, value || jsonb_build_object('due_at', ?::text))
                         from jsonb_each(retries))
      where status <> 'done' and attempts > 0 and retries <> '{}'::jsonb`,
    [now.toISOString(), now.toISOString()],
  );
}
