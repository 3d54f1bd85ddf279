import { type CalendarDate, startOfDayTimestamp } from 'ocop-core';
import { newId } from '../../../kernel/new-id';
import type { SqlExecutor } from '../../../kernel/sql-executor';
import { type ListingEffect, listingEffects } from '../lib/listing-effects';
import { insertRows } from './insert-rows';

export interface QueuedChange {
  product_id: string;
  certificate_id: string;
  cause: string;
  cause_sequence: number;
  /** The day from which the listing must differ; later days wait in the outbox. */
  due_on: CalendarDate;
}

/**
 * Writes the outbox rows of a register event, in that event's own transaction, with the effects that
 * they owe: those that are registered now.
 */
export async function queueListingChanges(
  sql: SqlExecutor,
  changes: readonly QueuedChange[],
  now: Date,
): Promise<string[]> {
  if (changes.length === 0) return [];
  const effects = listingEffects();
  // A row that owes nothing would be done before the shop has followed.
  if (effects.length === 0) throw new Error('no listing effect: the workflows are not loaded');
  const records = changes.map((change) => {
    const due = new Date(startOfDayTimestamp(change.due_on) * 1000);
    return {
      id: newId('occhg'),
      product_id: change.product_id,
      certificate_id: change.certificate_id,
      cause: change.cause,
      cause_sequence: change.cause_sequence,
      status: 'pending',
      owed: namesOf(effects),
      withholding: namesOf(effects.filter(({ withholdsFromSearch }) => withholdsFromSearch)),
      effects: {},
      retries: {},
      attempts: 0,
      due_at: (due > now ? due : now).toISOString(),
    };
  });
  await insertRows(sql, 'ocop_listing_change', records);
  return records.map((record) => record.id);
}

/** As an array of PostgreSQL's; no name holds anything to be quoted. */
function namesOf(effects: readonly ListingEffect[]): string {
  return `{${effects.map(({ name }) => name).join(',')}}`;
}
