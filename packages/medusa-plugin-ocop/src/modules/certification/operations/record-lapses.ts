import { addDays, type CalendarDate, isCalendarDate } from 'ocop-core';
import { placeholders, type SqlExecutor } from '../../../kernel/sql-executor';
import type { Moment } from './decide-on-certificates';
import { lockProducts } from './locks';
import { readCertificates } from './read-certificates';
import { recordChanges } from './record-changes';

const LAPSES_PER_TRANSACTION = 200;

/** A revocation or a successor that only begins later has not ended it before its last day did. */
const LAPSED_UNRECORDED = `not lapse_recorded and valid_to < ?
  and (revoked_on is null or revoked_on > ?) and (superseded_on is null or superseded_on > ?)`;

/**
 * Writes down the lapses that the calendar has already made true, and queues their listings.
 * Standing never waits for this: it is computed from the date wherever it is asked.
 */
export async function recordLapses(sql: SqlExecutor, { today, now }: Moment): Promise<number> {
  const due = await readCertificates(sql, LAPSED_UNRECORDED, [today, today, today]);
  const batch = due.slice(0, LAPSES_PER_TRANSACTION);
  await lockProducts(
    sql,
    batch.map(({ product_id }) => product_id),
  );
  const ids = batch.map(({ id }) => id);
  const locked = await readCertificates(
    sql,
    `id in ${placeholders(ids)} and ${LAPSED_UNRECORDED}`,
    [...ids, today, today, today],
    { lock: true },
  );
  await recordChanges(
    sql,
    locked.map((certificate) => ({
      after: { ...certificate, lapse_recorded: true },
      type: 'lapsed' as const,
      occurred_on: dayAfter(certificate.valid_to, today),
      due_on: today,
      decision: null,
    })),
    'system',
    now,
  );
  return locked.length;
}

function dayAfter(validTo: string, fallback: CalendarDate): CalendarDate {
  return isCalendarDate(validTo) ? addDays(validTo, 1) : fallback;
}
