import {
  type ApplicationAct,
  applicationAfter,
  fairStateAt,
  holdsPlace,
  isApplicationOver,
  isFairOver,
} from 'ocop-core';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { applicationOf, type RawApplication } from '../lib/dates';
import { timesOf } from '../lib/facts';
import { refuse, unknownApplication } from '../lib/refuse';
import type { ApplicationRow, FairRow } from '../types';
import { appendEvent } from './append-event';
import { lockFair } from './lock-fair';
import { offerPlaces } from './offer-places';

export interface ActInput {
  /** `apply` is `applyToFair`, which judges goods; `offer` is due to the first of the list alone. */
  act: Exclude<ApplicationAct, 'apply' | 'offer'>;
  actor: string;
  reason?: string | null;
  now: Date;
}

/** Whether it is news, and to whom places were offered because of it. */
export interface Acted {
  isNews: boolean;
  offered: string[];
}

/**
 * Does one thing with an application, under the lock of its fair; asked again it is done already. A place that is
 * given back takes its booth along, and goes to exactly one, at once where the fair says so.
 * @throws FairRefusal where it may not follow what the application is, MedusaError `not_found`
 */
export async function actOnApplication(
  sql: SqlExecutor,
  fairId: string,
  applicationId: string,
  { act, actor, reason, now }: ActInput,
): Promise<Acted> {
  const fair = await lockFair(sql, fairId);
  const row = await readOne(sql, fairId, applicationId);
  if (isDone(row, act)) return { isNews: false, offered: [] };
  const mayBe = act !== 'accept' || isOfferOpen(fair, row, now);
  const state = mayBe ? applicationAfter(row.state, act) : null;
  if (state === null) throw refuse('act', 'fair_moved');
  const isOver = isApplicationOver(state);
  await sql.execute(
    `update ocop_fair_application
        set state = ?, reason = coalesce(?, reason), closed_at = ?, updated_at = now() where id = ?`,
    [state, reason ?? null, isOver ? now : null, row.id],
  );
  await appendEvent(sql, {
    fair_id: fairId,
    application_id: row.id,
    type: act,
    actor,
    note: reason ?? null,
  });
  if (isOver) {
    await rows(sql, 'update ocop_fair_booth set application_id = null where application_id = ?', [
      row.id,
    ]);
  }
  const isFree = isOver && holdsPlace(row.state);
  const offered =
    isFree && fair.offers_by_itself ? await offerPlaces(sql, fair, { actor: 'clock', now }) : [];
  return { isNews: true, offered };
}

/** An offer counts until its last moment, and no longer than its fair. */
function isOfferOpen(fair: FairRow, { answer_by }: ApplicationRow, now: Date): boolean {
  return !isFairOver(fairStateAt(timesOf(fair), now)) && (answer_by === null || now <= answer_by);
}

/** Gives an accepted application a booth of its zone, or takes it away. @throws FairRefusal */
export async function giveBooth(
  sql: SqlExecutor,
  fairId: string,
  applicationId: string,
  { boothId, actor }: { boothId: string | null; actor: string },
): Promise<void> {
  await lockFair(sql, fairId);
  const row = await readOne(sql, fairId, applicationId);
  if (row.state !== 'accepted') throw refuse('act', 'fair_moved');
  const [booth] = await rows<{ number: string; application_id: string | null; zone_id: string }>(
    sql,
    'select * from ocop_fair_booth where id = ? and fair_id = ? and deleted_at is null',
    [boothId, fairId],
  );
  if (boothId !== null && booth?.zone_id !== row.zone_id) throw refuse('booth_id', 'invalid');
  if (booth?.application_id === row.id) return;
  if (booth?.application_id) throw refuse('booth_id', 'fair_booth_held');
  await rows(sql, 'update ocop_fair_booth set application_id = null where application_id = ?', [
    row.id,
  ]);
  if (booth) {
    await rows(sql, 'update ocop_fair_booth set application_id = ? where id = ?', [
      row.id,
      boothId,
    ]);
  }
  const type = booth ? 'booth_given' : 'booth_taken_back';
  const note = booth?.number ?? null;
  await appendEvent(sql, { fair_id: fairId, application_id: row.id, type, actor, note });
}

/** Begins the next wave: whoever waits is carried on, but for those who are to be left behind. */
export async function beginWave(
  sql: SqlExecutor,
  fairId: string,
  { leave, actor }: { leave: readonly string[]; actor: string },
): Promise<number> {
  const { wave } = await lockFair(sql, fairId);
  const next = wave + 1;
  await rows(sql, 'update ocop_fair set wave = ?, updated_at = now() where id = ?', [next, fairId]);
  await rows(
    sql,
    `update ocop_fair_application set wave = ?, updated_at = now()
      where fair_id = ? and state = 'waiting' and wave = ?
        ${leave.length === 0 ? '' : `and id not in ${placeholders(leave)}`}`,
    [next, fairId, wave, ...leave],
  );
  await appendEvent(sql, { fair_id: fairId, type: 'wave_begun', actor, note: String(next) });
  return next;
}

/** Offers that nobody answered in time, with their fairs. */
export function expiredOffers(
  sql: SqlExecutor,
  now: Date,
): Promise<{ id: string; fair_id: string }[]> {
  return rows(
    sql,
    `select id, fair_id from ocop_fair_application
      where state = 'offered' and answer_by < ? and deleted_at is null order by answer_by limit 500`,
    [now],
  );
}

async function readOne(sql: SqlExecutor, fairId: string, id: string): Promise<ApplicationRow> {
  const [row] = await rows<RawApplication>(
    sql,
    'select * from ocop_fair_application where id = ? and fair_id = ? and deleted_at is null',
    [id, fairId],
  );
  if (!row) throw unknownApplication();
  return applicationOf(row);
}

const DONE: Readonly<Record<ActInput['act'], ApplicationRow['state']>> = {
  accept: 'accepted',
  decline: 'declined',
  expire: 'expired',
  leave: 'left',
  release: 'released',
  refuse: 'refused',
  revoke: 'revoked',
};

function isDone({ state }: ApplicationRow, act: ActInput['act']): boolean {
  return DONE[act] === state;
}
