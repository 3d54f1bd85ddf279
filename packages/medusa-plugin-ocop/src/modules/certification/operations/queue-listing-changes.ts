import { generateEntityId } from '@medusajs/framework/utils';
import { type CalendarDate, startOfDayTimestamp } from 'ocop-core';
import type { SqlExecutor } from '../../../kernel/sql-executor';
import { insertRows } from './insert-rows';

export interface QueuedChange {
  product_id: string;
  certificate_id: string;
  cause: string;
  cause_sequence: number;
  /** The day from which the listing must differ; later days wait in the outbox. */
  due_on: CalendarDate;
}

/** Writes the outbox rows of a register event, in that event's own transaction. */
export async function queueListingChanges(
  sql: SqlExecutor,
  changes: readonly QueuedChange[],
  now: Date,
): Promise<string[]> {
  const records = changes.map((change) => {
    const due = new Date(startOfDayTimestamp(change.due_on) * 1000);
    return {
      id: generateEntityId(undefined, 'occhg'),
      product_id: change.product_id,
      certificate_id: change.certificate_id,
      cause: change.cause,
      cause_sequence: change.cause_sequence,
      status: 'pending',
      effects: {},
      attempts: 0,
      due_at: (due > now ? due : now).toISOString(),
    };
  });
  if (records.length > 0) await insertRows(sql, 'ocop_listing_change', records);
  return records.map((record) => record.id);
}
