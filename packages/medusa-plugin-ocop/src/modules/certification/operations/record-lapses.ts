import { addDays, type CalendarDate, lastDayOf } from 'ocop-core';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { applyEvent, lifeFacts } from './apply-event';
import type { Moment } from './decide-on-certificates';
import { lockProducts } from './locks';
import { readCertificates } from './read-certificates';
import { recordChanges } from './record-changes';

const LAPSES_PER_TRANSACTION = 200;

/** By the day that its decision prints, which an index answers, and by all that may have come of it. */
const LAPSED_UNRECORDED = `not lapse_recorded and valid_to < ?
  and ocop_standing(ocop_certificate, ?) = 'lapsed'`;

/**
 * Writes down the lapses that the calendar has already made true, and queues their listings.
 * Standing never waits for this: it is computed from the date wherever it is asked.
 */
export async function recordLapses(sql: SqlExecutor, { today, now }: Moment): Promise<number> {
  const due = await readCertificates(sql, LAPSED_UNRECORDED, [today, today]);
  const batch = due.slice(0, LAPSES_PER_TRANSACTION);
  await lockProducts(
    sql,
    batch.map(({ product_id }) => product_id),
  );
  const ids = batch.map(({ id }) => id);
  const locked = await readCertificates(
    sql,
    `id in ${placeholders(ids)} and ${LAPSED_UNRECORDED}`,
    [...ids, today, today],
    { lock: true },
  );
  await recordChanges(
    sql,
    locked.map((certificate) => ({
      after: { ...applyEvent(certificate, { type: 'lapsed' }, today), lapse_recorded: true },
      type: 'lapsed' as const,
      occurred_on: addDays(lastDayOf(lifeFacts(certificate)), 1),
      due_on: today,
      decision: null,
    })),
    'system',
    now,
  );
  return locked.length;
}

/** How many lapses the calendar has made true and the register does not say yet. */
export async function countUnrecordedLapses(
  sql: SqlExecutor,
  today: CalendarDate,
): Promise<number> {
  const [row] = await rows<{ waiting: number }>(
    sql,
    `select count(*)::int as waiting from ocop_certificate
      where deleted_at is null and ${LAPSED_UNRECORDED}`,
    [today, today],
  );
  return row?.waiting ?? 0;
}
