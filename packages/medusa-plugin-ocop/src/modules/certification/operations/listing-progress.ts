import type { ListingProgress } from 'ocop-contract';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { type DueChange, SELECT_NEW_CHANGES } from './outbox';

/** What listings follow: a decision with all its entries, or the last entry about a certificate. */
export type ListingCauseReference = { decision_id: string } | { certificate_id: string };

/** The numbers of the register's entries that are meant, as a query with one parameter. */
function entriesOf(cause: ListingCauseReference): { sequences: string; id: string } {
  return 'decision_id' in cause
    ? {
        sequences:
          'select sequence from ocop_certificate_event where decision_id = ? and deleted_at is null',
        id: cause.decision_id,
      }
    : {
        sequences: 'select last_event_sequence from ocop_certificate where id = ?',
        id: cause.certificate_id,
      };
}

/**
 * How far the shop has followed. Each product counts once: as open if anything is due for it, else as
 * failed or as waiting for its day, else as done.
 */
export async function readListingProgress(
  sql: SqlExecutor,
  cause: ListingCauseReference,
  now: Date,
): Promise<ListingProgress> {
  const { sequences, id } = entriesOf(cause);
  const [progress] = await rows<ListingProgress>(
    sql,
    `with changes as materialized (
       select product_id, status <> 'done' as is_open, due_at <= ?::timestamptz as is_due, attempts,
              array(select name from unnest(owed) name where effects->>name is null) as left
         from ocop_listing_change
        where deleted_at is null and cause_sequence in (${sequences})
     ), products as (
       select bool_or(is_open) as is_open, bool_or(is_open and is_due) as is_due,
              bool_or(is_open and attempts > 0) as has_failed
         from changes group by product_id
     )
     select count(*)::int as products,
            count(*) filter (where not is_open)::int as done,
            count(*) filter (where is_due)::int as open,
            count(*) filter (where is_open and not is_due and has_failed)::int as failed,
            count(*) filter (where is_open and not is_due and not has_failed)::int as later,
            (select coalesce(jsonb_object_agg(name, waiting), '{}')
               from (select name, count(distinct product_id)::int as waiting
                       from changes, unnest(changes.left) name where is_open group by name) owing) as owed
       from products`,
    [now.toISOString(), id],
  );
  return progress ?? { products: 0, done: 0, open: 0, failed: 0, later: 0, owed: {} };
}

/** Of the new changes, what this has made due. */
export async function readNewChangesOf(
  sql: SqlExecutor,
  cause: ListingCauseReference,
  now: Date,
): Promise<DueChange[]> {
  const { sequences, id } = entriesOf(cause);
  return rows<DueChange>(sql, `${SELECT_NEW_CHANGES} and cause_sequence in (${sequences})`, [
    now.toISOString(),
    id,
  ]);
}
