import { rows, type SqlExecutor } from '../../../kernel/sql-executor';

export interface ListingChangeCounts {
  pending: number;
  stuck: number;
  done: number;
}

/** The health of the outbox at a glance. */
export async function countListingChanges(sql: SqlExecutor): Promise<ListingChangeCounts> {
  const [counts] = await rows<ListingChangeCounts>(
    sql,
    `select count(*) filter (where status = 'pending')::int as pending,
            count(*) filter (where status = 'stuck')::int as stuck,
            count(*) filter (where status = 'done')::int as done
       from ocop_listing_change where deleted_at is null`,
  );
  return counts ?? { pending: 0, stuck: 0, done: 0 };
}
