import { newId } from '../../../kernel/new-id';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { fairOf, type RawFair } from '../lib/dates';
import { FairRefusal, refuse } from '../lib/refuse';
import type { FairInput, FairRow } from '../types';
import { appendEvent } from './append-event';
import { lockFair } from './lock-fair';
import { copyPlan } from './save-plan';

interface By {
  actor: string;
}

const COLUMNS = [
  'slug',
  'name',
  'season',
  'organiser',
  'mode',
  'place',
  'province_code',
  'opens_at',
  'closes_at',
  'call_opens_at',
  'call_closes_at',
  'rule',
  'rules_text',
  'offer_hours',
  'offers_by_itself',
  'is_public',
] as const satisfies readonly (keyof FairInput)[];

/** Writes a new fair, with the ground of another where it is a copy. @throws FairRefusal */
export async function createFair(
  sql: SqlExecutor,
  input: FairInput & By & { copied_from: string | null },
): Promise<FairRow> {
  assertTimes(input);
  const [fair] = await rows<RawFair>(
    sql,
    `insert into ocop_fair (id, ${COLUMNS.join(', ')}, copied_from, wave)
     values (?, ${COLUMNS.map(() => '?').join(', ')}, ?, 1)
     on conflict do nothing returning *`,
    [newId('fair'), ...valuesOf(input), input.copied_from],
  );
  if (!fair) throw refuse('slug', 'fair_slug_taken');
  if (input.copied_from) await copyPlan(sql, input.copied_from, fair.id);
  await appendEvent(sql, { fair_id: fair.id, type: 'created', actor: input.actor });
  return fairOf(fair);
}

/** Changes what is said of a fair, all of it. @throws FairRefusal, MedusaError `not_found` */
export async function editFair(
  sql: SqlExecutor,
  id: string,
  input: FairInput & By,
): Promise<FairRow> {
  assertTimes(input);
  await lockFair(sql, id);
  const [other] = await rows(
    sql,
    'select id from ocop_fair where slug = ? and id <> ? and deleted_at is null',
    [input.slug, id],
  );
  if (other) throw refuse('slug', 'fair_slug_taken');
  const [fair] = await rows<RawFair>(
    sql,
    `update ocop_fair set ${COLUMNS.map((column) => `${column} = ?`).join(', ')}, updated_at = now()
      where id = ? returning *`,
    [...valuesOf(input), id],
  );
  if (!fair) throw new Error('a fair that is held is gone');
  await appendEvent(sql, { fair_id: id, type: 'edited', actor: input.actor });
  return fairOf(fair);
}

/** Calls a fair off, once and for good; its history says why. Answers whether it is news. */
export async function cancelFair(
  sql: SqlExecutor,
  id: string,
  { reason, actor, now }: By & { reason: string; now: Date },
): Promise<boolean> {
  const fair = await lockFair(sql, id);
  if (fair.cancelled_at) return false;
  await sql.execute(
    'update ocop_fair set cancelled_at = ?, cancelled_reason = ?, updated_at = now() where id = ?',
    [now, reason, id],
  );
  await appendEvent(sql, { fair_id: id, type: 'cancelled', actor, note: reason });
  return true;
}

function valuesOf(input: FairInput): unknown[] {
  return COLUMNS.map((column) => (column === 'rule' ? JSON.stringify(input.rule) : input[column]));
}

/** Each time comes after the one that has to be over before it. */
function assertTimes({ call_opens_at, call_closes_at, opens_at, closes_at }: FairInput): void {
  const pairs: [field: string, later: Date | null, earlier: Date | null][] = [
    ['closes_at', closes_at, opens_at],
    ['call_closes_at', call_closes_at, call_opens_at],
    ['opens_at', opens_at, call_closes_at ?? call_opens_at],
  ];
  const late = pairs.filter(
    ([field, later, earlier]) =>
      later !== null &&
      earlier !== null &&
      (field === 'opens_at' ? later < earlier : later <= earlier),
  );
  const problems = late.map(([path]) => ({ path, code: 'fair_times_order' as const, params: {} }));
  if (call_closes_at && !call_opens_at) {
    problems.push({ path: 'call_opens_at', code: 'fair_times_order', params: {} });
  }
  if (problems.length > 0) throw new FairRefusal(problems);
}
