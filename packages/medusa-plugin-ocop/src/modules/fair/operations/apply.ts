import { applicationAfter, fairStateAt, isFairOver } from 'ocop-core';
import { newId } from '../../../kernel/new-id';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { applicationOf, type RawApplication } from '../lib/dates';
import { timesOf } from '../lib/facts';
import { refuse } from '../lib/refuse';
import type { ApplicationRow, AppliedRow, EntryCheck, FairRow, NewApplication } from '../types';
import { appendEvent } from './append-event';
import { writeEntries } from './check-entries';
import { lockFair } from './lock-fair';
import { offerPlaces } from './offer-places';

/**
 * Enters somebody in a fair's list, or invites them to it. A producer that is in it keeps its place: what it
 * applies with anew replaces its goods; an invitation is taken up. Of many at once each gets a number of its own;
 * whoever waits for another zone than before gets a new one, behind all who waited there already.
 * Answers which goods it had before and brings no more.
 * @throws FairRefusal where no call is open, there is no such zone, or nothing of the goods is taken
 */
export async function applyToFair(
  sql: SqlExecutor,
  fairId: string,
  wanted: NewApplication,
  now: Date,
): Promise<AppliedRow> {
  const fair = await lockFair(sql, fairId);
  await assertOpen(sql, fair, wanted, now);
  const known = await findAlive(sql, fairId, wanted.producer_id);
  if (known) return applyAgain(sql, fair, known, wanted, now);
  const [numbered] = await rows<{ next: number }>(
    sql,
    'select coalesce(max(sequence), 0)::int + 1 as next from ocop_fair_application where fair_id = ?',
    [fairId],
  );
  const producers = wanted.producer_ids.map(() => '?').join(', ');
  const state = wanted.is_invitation ? 'invited' : 'waiting';
  const [row] = await rows<RawApplication>(
    sql,
    `insert into ocop_fair_application
       (id, fair_id, sequence, zone_id, origin, state, wave, holder_kind, holder_name, producer_id,
        producer_ids, applied_at, actor)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, array[${producers}]::text[], ?, ?) returning *`,
    [
      newId('fapp'),
      fairId,
      numbered?.next ?? 1,
      wanted.zone_id,
      wanted.origin,
      state,
      fair.wave,
      wanted.holder_kind,
      wanted.holder_name,
      wanted.producer_id,
      ...wanted.producer_ids,
      now,
      wanted.actor,
    ],
  );
  if (!row) throw new Error('an application that was just written is gone');
  await writeEntries(sql, row, wanted.entries, now);
  const type = wanted.is_invitation ? 'invited' : 'apply';
  await appendEvent(sql, {
    fair_id: fairId,
    application_id: row.id,
    type,
    actor: wanted.actor,
    note: wanted.holder_name,
  });
  if (fair.offers_by_itself) await offerPlaces(sql, fair, { actor: 'clock', now });
  return { ...applicationOf(row), dropped_goods: [] };
}

async function findAlive(
  sql: SqlExecutor,
  fairId: string,
  producerId: string | null,
): Promise<ApplicationRow | null> {
  if (producerId === null) return null;
  const [row] = await rows<RawApplication>(
    sql,
    `select * from ocop_fair_application
      where fair_id = ? and producer_id = ? and deleted_at is null
        and state in ('invited', 'waiting', 'offered', 'accepted')`,
    [fairId, producerId],
  );
  return row ? applicationOf(row) : null;
}

/** An invitation takes its number when it is taken up: whoever applied meanwhile goes before it. */
async function applyAgain(
  sql: SqlExecutor,
  fair: FairRow,
  known: ApplicationRow,
  wanted: NewApplication,
  now: Date,
): Promise<AppliedRow> {
  if (wanted.is_invitation) return { ...known, dropped_goods: [] };
  const taken = applicationAfter(known.state, 'apply');
  const mayMove = taken !== null || known.state === 'waiting';
  const isMoved = known.zone_id !== wanted.zone_id;
  if (!mayMove && isMoved) throw refuse('zone_id', 'fair_moved');
  const isAnew = taken !== null || isMoved;
  const [row] = await rows<RawApplication>(
    sql,
    `update ocop_fair_application
        set zone_id = ?, origin = ?, state = ?, wave = ?, applied_at = ?, updated_at = now(),
            sequence = case when ? then
              (select max(sequence) + 1 from ocop_fair_application where fair_id = ?) else sequence end
      where id = ? returning *`,
    [
      wanted.zone_id,
      wanted.origin,
      taken ?? known.state,
      isAnew ? fair.wave : known.wave,
      isAnew ? now : known.applied_at,
      isAnew,
      fair.id,
      known.id,
    ],
  );
  if (!row) throw new Error('an application that is held is gone');
  const { dropped, isChanged } = await writeEntries(sql, row, wanted.entries, now);
  const type = isAnew ? 'apply' : 'goods_changed';
  if (isAnew || isChanged) {
    const { actor, holder_name: note } = wanted;
    await appendEvent(sql, { fair_id: fair.id, application_id: row.id, type, actor, note });
  }
  if (fair.offers_by_itself) await offerPlaces(sql, fair, { actor: 'clock', now });
  return { ...applicationOf(row), dropped_goods: dropped };
}

/** An operator may enter somebody while nobody may apply, and until the fair is over. */
async function assertOpen(
  sql: SqlExecutor,
  fair: FairRow,
  { zone_id, holder_kind, entries, actor }: NewApplication,
  now: Date,
): Promise<void> {
  const state = fairStateAt(timesOf(fair), now);
  const isOperators = actor.startsWith('admin:');
  if (isFairOver(state) || (!isOperators && state !== 'call_open'))
    throw refuse('fair', 'fair_call_closed');
  const [zone] = await rows(
    sql,
    'select id from ocop_fair_zone where id = ? and fair_id = ? and deleted_at is null',
    [zone_id, fair.id],
  );
  if (!zone) throw refuse('zone_id', 'invalid');
  if (holder_kind !== 'guest' && !entries.some(isTaken)) {
    throw refuse('product_ids', 'fair_goods_outside');
  }
}

function isTaken({ problems }: EntryCheck): boolean {
  return problems.length === 0;
}
