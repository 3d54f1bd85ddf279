import type { Applicant, ApplicationState } from 'ocop-core';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { applicationOf, type RawApplication } from '../lib/dates';
import { applicantOf } from '../lib/facts';
import type { BoothRow, EntryRow, WholeApplication } from '../types';

/** Everybody who ever applied to a fair, as the rules of the list see them. */
export async function readApplicants(sql: SqlExecutor, fairId: string): Promise<Applicant[]> {
  const found = await rows<RawApplication & { taken: number }>(
    sql,
    `select a.*, (select count(*)::int from ocop_fair_entry e
                   where e.application_id = a.id and e.is_taken and e.deleted_at is null) as taken
       from ocop_fair_application a where a.fair_id = ? and a.deleted_at is null`,
    [fairId],
  );
  return found.map(applicantOf);
}

export interface ApplicationQuestion {
  fair_id?: string;
  id?: string;
  state?: ApplicationState;
  /** Whoever of these is in it. */
  producer_ids?: readonly string[];
}

/** Applications with their goods and booths, in the order of the list. */
export async function readApplications(
  sql: SqlExecutor,
  { fair_id, id, state, producer_ids }: ApplicationQuestion,
): Promise<WholeApplication[]> {
  const where = [
    'deleted_at is null',
    ...(fair_id === undefined ? [] : ['fair_id = ?']),
    ...(id === undefined ? [] : ['id = ?']),
    ...(state === undefined ? [] : ['state = ?']),
    ...(producer_ids === undefined ? [] : [`producer_id in ${placeholders(producer_ids)}`]),
  ];
  const found = await rows<RawApplication>(
    sql,
    `select * from ocop_fair_application where ${where.join(' and ')} order by fair_id, sequence`,
    [fair_id, id, state, ...(producer_ids ?? [])].filter((value) => value !== undefined),
  );
  if (found.length === 0) return [];
  const ids = found.map((row) => row.id);
  const entries = await rows<EntryRow>(
    sql,
    `select * from ocop_fair_entry where application_id in ${placeholders(ids)} and deleted_at is null
      order by created_at, id`,
    ids,
  );
  const booths = await rows<BoothRow>(
    sql,
    `select * from ocop_fair_booth where application_id in ${placeholders(ids)} and deleted_at is null`,
    ids,
  );
  return found.map((application) => ({
    application: applicationOf(application),
    entries: entries.filter(({ application_id }) => application_id === application.id),
    booth: booths.find(({ application_id }) => application_id === application.id) ?? null,
  }));
}
