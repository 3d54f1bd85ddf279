import { type Applicant, BOOTH_ORIGINS, type FieldProblem, placesHeld } from 'ocop-core';
import { newId } from '../../../kernel/new-id';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { quotasOf } from '../lib/facts';
import { FairRefusal } from '../lib/refuse';
import type { BoothClassRow, BoothRow, FairPlanInput, WholeFair, ZoneRow } from '../types';
import { appendEvent } from './append-event';
import { lockFair } from './lock-fair';
import { readApplicants } from './read-applications';
import { readPlan } from './read-fairs';

/**
 * Writes the whole ground of a fair. What somebody holds or waits for stays: a booth that is given, a zone that
 * is applied to, places that are held. @throws FairRefusal, MedusaError `not_found`
 */
export async function savePlan(
  sql: SqlExecutor,
  fairId: string,
  plan: FairPlanInput,
  actor: string,
): Promise<void> {
  await lockFair(sql, fairId);
  const known = await readPlan(sql, fairId);
  const zones = plan.zones.map(
    (zone, position): ZoneRow => ({
      ...zone,
      id: idOf(zone.id, known.zones, 'fzone'),
      fair_id: fairId,
      position,
    }),
  );
  const classes = plan.classes.map(
    (one, position): BoothClassRow => ({
      ...one,
      id: idOf(one.id, known.classes, 'fclass'),
      fair_id: fairId,
      position,
    }),
  );
  const booths = plan.booths.map(({ zone, class: kind, ...booth }): BoothRow => {
    const id = idOf(booth.id, known.booths, 'fbooth');
    return {
      ...booth,
      id,
      fair_id: fairId,
      zone_id: zones[zone]?.id ?? '',
      class_id: kind === null ? null : (classes[kind]?.id ?? null),
      application_id: known.booths.find((one) => one.id === id)?.application_id ?? null,
    };
  });
  const problems = [
    ...problemsOfInput(plan),
    ...problemsOfHeld(await readApplicants(sql, fairId), { zones, booths }, known),
    ...problemsOfGround(booths),
  ];
  if (problems.length > 0) throw new FairRefusal(problems);
  await write(sql, fairId, { zones, classes, booths });
  await appendEvent(sql, { fair_id: fairId, type: 'plan_saved', actor });
}

/** Gives a new fair the ground of another one; who stood there does not come along. */
export async function copyPlan(sql: SqlExecutor, fromId: string, toId: string): Promise<void> {
  await lockFair(sql, fromId);
  const { zones, classes, booths } = await readPlan(sql, fromId);
  const ids = new Map(
    [...zones, ...classes].map(({ id }) => [id, newId(id.split('_')[0] ?? 'fzone')]),
  );
  const moved = (id: string) => ids.get(id) ?? '';
  await write(sql, toId, {
    zones: zones.map((zone) => ({ ...zone, id: moved(zone.id), fair_id: toId })),
    classes: classes.map((one) => ({ ...one, id: moved(one.id), fair_id: toId })),
    booths: booths.map((booth) => ({
      ...booth,
      id: newId('fbooth'),
      fair_id: toId,
      zone_id: moved(booth.zone_id),
      class_id: booth.class_id && moved(booth.class_id),
      application_id: null,
    })),
  });
}

function idOf(id: string | null, known: readonly { id: string }[], prefix: string): string {
  return id !== null && known.some((one) => one.id === id) ? id : newId(prefix);
}

/** Each row is named once, and each booth a row that is there. */
function problemsOfInput(plan: FairPlanInput): FieldProblem[] {
  const lists = ['zones', 'classes', 'booths'] as const;
  const twice = lists.flatMap((list) =>
    plan[list].flatMap(({ id }, index) => {
      const first = plan[list].findIndex((one) => one.id === id);
      return id === null || first === index ? [] : [problemAt(`${list}.${index}.id`, 'invalid')];
    }),
  );
  const lost = plan.booths.flatMap(({ zone, class: kind }, index) => [
    ...(zone < plan.zones.length ? [] : [problemAt(`booths.${index}.zone`, 'invalid')]),
    ...(kind === null || kind < plan.classes.length
      ? []
      : [problemAt(`booths.${index}.class`, 'invalid')]),
  ]);
  return [...twice, ...lost];
}

/** What somebody holds or waits for is not drawn away. */
function problemsOfHeld(
  applicants: readonly Applicant[],
  { zones, booths }: Pick<WholeFair, 'zones' | 'booths'>,
  known: Pick<WholeFair, 'zones' | 'booths'>,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const { id, name } of known.zones) {
    const isAsked = applicants.some(({ zoneId }) => zoneId === id);
    if (isAsked && !zones.some((zone) => zone.id === id)) {
      problems.push(problemAt('zones', 'fair_in_use', { name }));
    }
  }
  for (const { id, number, zone_id, application_id } of known.booths) {
    if (!application_id) continue;
    const index = booths.findIndex((booth) => booth.id === id);
    if (index < 0) problems.push(problemAt('booths', 'fair_in_use', { name: number }));
    else if (booths[index]?.zone_id !== zone_id) {
      problems.push(problemAt(`booths.${index}.zone`, 'fair_in_use', { name: number }));
    }
  }
  const quotas = quotasOf(zones);
  for (const [index, zone] of zones.entries()) {
    for (const origin of BOOTH_ORIGINS) {
      const held = placesHeld(applicants, quotas, { zoneId: zone.id, origin });
      const least = held.offered + held.accepted;
      if (held.places < least) {
        const path = `zones.${index}.quotas.${origin}`;
        problems.push(problemAt(path, 'fair_quota_below_held', { least: String(least) }));
      }
    }
  }
  return problems;
}

/** No two booths have one number or stand in one cell. */
function problemsOfGround(booths: readonly BoothRow[]): FieldProblem[] {
  return booths.flatMap((booth, index) => {
    const before = booths.slice(0, index);
    const isKnown = before.some(({ number }) => number === booth.number);
    return [
      ...(isKnown ? [problemAt(`booths.${index}.number`, 'fair_number_taken')] : []),
      ...(before.some((one) => isSameCell(one, booth))
        ? [problemAt(`booths.${index}.grid_row`, 'fair_cell_taken')]
        : []),
    ];
  });
}

function problemAt(
  path: string,
  code: FieldProblem['code'],
  params: FieldProblem['params'] = {},
): FieldProblem {
  return { path, code, params };
}

function isSameCell(one: BoothRow, other: BoothRow): boolean {
  return one.grid_row === other.grid_row && one.grid_column === other.grid_column;
}

async function write(
  sql: SqlExecutor,
  fairId: string,
  { zones, classes, booths }: Omit<WholeFair, 'fair'>,
): Promise<void> {
  await replace(sql, 'ocop_fair_zone', fairId, ZONE, zones.map(withJsonQuotas));
  await replace(sql, 'ocop_fair_booth_class', fairId, CLASS, classes);
  await replace(sql, 'ocop_fair_booth', fairId, BOOTH, booths);
}

const ZONE = ['id', 'fair_id', 'name', 'position', 'quotas'];
const CLASS = ['id', 'fair_id', 'name', 'position', 'area', 'fee'];
const BOOTH = [
  'id',
  'fair_id',
  'zone_id',
  'class_id',
  'number',
  'grid_row',
  'grid_column',
  'application_id',
];

function withJsonQuotas(zone: ZoneRow) {
  return { ...zone, quotas: JSON.stringify(zone.quotas) };
}

/** All rows of a fair in a table are these. Names of columns and tables stand in this file. */
async function replace(
  sql: SqlExecutor,
  table: string,
  fairId: string,
  columns: readonly string[],
  list: readonly object[],
): Promise<void> {
  await rows(sql, `delete from ${table} where fair_id = ?`, [fairId]);
  if (list.length === 0) return;
  const line = `(${columns.map(() => '?').join(', ')})`;
  await sql.execute(
    `insert into ${table} (${columns.join(', ')}) values ${list.map(() => line).join(', ')}`,
    list.flatMap((row) => columns.map((column) => Reflect.get(row, column))),
  );
}
