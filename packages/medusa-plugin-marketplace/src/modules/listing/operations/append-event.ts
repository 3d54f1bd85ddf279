import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { ListingEventType } from 'ocop-core';
import type { ListingEventRow, ListingRow } from '../types';

export interface NewListingEvent {
  type: ListingEventType;
  actor: string;
  reason?: string | null;
}

/** Events that keep what the listing said: the law wants it for a year (NĐ 248/2026, Art. 17.1.e). */
const WITH_CONTENT: readonly ListingEventType[] = ['sent', 'approved'];

/** Writes down what happened to a listing. The clock is read under the lock of its row: events are in order. */
export async function appendEvent(
  sql: SqlExecutor,
  { id, content }: Pick<ListingRow, 'id' | 'content'>,
  { type, actor, reason }: NewListingEvent,
): Promise<void> {
  await sql.execute(
    `insert into marketplace_listing_event (id, listing_id, type, at, actor, reason, content)
     values (?, ?, ?, clock_timestamp(), ?, ?, ?::jsonb)`,
    [
      generateEntityId(undefined, 'sellev'),
      id,
      type,
      actor,
      reason ?? null,
      WITH_CONTENT.includes(type) ? JSON.stringify(content) : null,
    ],
  );
}

/** Whether this is what happened last: then it was asked twice, and happens once. */
export async function happenedLast(
  sql: SqlExecutor,
  listingId: string,
  { type, reason }: NewListingEvent,
): Promise<boolean> {
  const [last] = await rows<ListingEventRow>(
    sql,
    'select * from marketplace_listing_event where listing_id = ? order by at desc limit 1',
    [listingId],
  );
  return last?.type === type && last.reason === (reason ?? null);
}
