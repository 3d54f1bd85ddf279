import { fairStateAt, isFairOver, offersDue } from 'ocop-core';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { quotasOf, timesOf } from '../lib/facts';
import type { FairRow } from '../types';
import { appendEvent } from './append-event';
import { readApplicants } from './read-applications';
import { readPlan } from './read-fairs';

const HOUR = 3_600_000;

/** Offers what is free to whom it is due, under the lock of the fair; nothing of one that is over or cancelled. */
export async function offerPlaces(
  sql: SqlExecutor,
  fair: FairRow,
  { actor, now }: { actor: string; now: Date },
): Promise<string[]> {
  if (isFairOver(fairStateAt(timesOf(fair), now))) return [];
  const { zones } = await readPlan(sql, fair.id);
  const due = offersDue(await readApplicants(sql, fair.id), quotasOf(zones), fair.wave);
  for (const id of due) await offerPlace(sql, fair, id, { actor, now });
  return due;
}

/** Nobody has to answer after the fair has opened. */
async function offerPlace(
  sql: SqlExecutor,
  fair: FairRow,
  id: string,
  { actor, now }: { actor: string; now: Date },
): Promise<void> {
  const until = new Date(now.getTime() + fair.offer_hours * HOUR);
  await rows(
    sql,
    `update ocop_fair_application
        set state = 'offered', offered_at = ?, answer_by = ?, updated_at = now() where id = ?`,
    [now, until < fair.opens_at || now >= fair.opens_at ? until : fair.opens_at, id],
  );
  await appendEvent(sql, { fair_id: fair.id, application_id: id, type: 'offer', actor });
}
