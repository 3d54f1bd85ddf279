import { newId } from '../../../kernel/new-id';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';
import type { ApplicationRow, EntryCheck, EntryRow } from '../types';
import { appendEvent } from './append-event';
import { lockFair } from './lock-fair';

/** Which goods an application has no more, and whether they are others than before at all. */
interface Rewritten {
  dropped: string[];
  isChanged: boolean;
}

/** The goods of an application are these, as they were checked. */
export async function writeEntries(
  sql: SqlExecutor,
  { id, fair_id }: Pick<ApplicationRow, 'id' | 'fair_id'>,
  entries: readonly EntryCheck[],
  now: Date,
): Promise<Rewritten> {
  const before = await rows<{ product_id: string }>(
    sql,
    'delete from ocop_fair_entry where application_id = ? returning product_id',
    [id],
  );
  for (const { product_id, problems } of entries) {
    await sql.execute(
      `insert into ocop_fair_entry
         (id, fair_id, application_id, product_id, is_taken, problems, checked_at)
       values (?, ?, ?, ?, ?, ?, ?)`,
      [
        newId('fentry'),
        fair_id,
        id,
        product_id,
        problems.length === 0,
        JSON.stringify(problems),
        now,
      ],
    );
  }
  const was = before.map(({ product_id }) => product_id);
  const is = new Set(entries.map(({ product_id }) => product_id));
  const dropped = was.filter((id) => !is.has(id));
  return { dropped, isChanged: dropped.length > 0 || was.length !== is.size };
}

/** What was found of goods that stand or are to stand at a fair, as of the moment of the check. */
export interface FairCheck {
  fair_id: string;
  checks: readonly EntryCheck[];
}

/**
 * Writes what a check has found of goods at a fair; who was checked and by whose hand stands in its history where
 * it is another answer than before. A check that is older than the one that is written down comes too late. The
 * booth stays. Answers the products whose answer changed.
 */
export async function recordChecks(
  sql: SqlExecutor,
  { fair_id, checks }: FairCheck,
  now: Date,
): Promise<string[]> {
  await lockFair(sql, fair_id);
  const problemsOf = new Map(checks.map(({ product_id, problems }) => [product_id, problems]));
  const entries = await rows<EntryRow>(
    sql,
    `select * from ocop_fair_entry where fair_id = ? and deleted_at is null
      and checked_at <= ? and product_id in ${placeholders([...problemsOf.keys()])} order by id`,
    [fair_id, now, ...problemsOf.keys()],
  );
  const changed: string[] = [];
  for (const entry of entries) {
    const problems = problemsOf.get(entry.product_id) ?? [];
    const isTaken = problems.length === 0;
    if (JSON.stringify(problems) === JSON.stringify(entry.problems)) continue;
    await sql.execute(
      `update ocop_fair_entry set is_taken = ?, problems = ?, checked_at = ?, updated_at = now()
        where id = ?`,
      [isTaken, JSON.stringify(problems), now, entry.id],
    );
    if (isTaken === entry.is_taken) continue;
    changed.push(entry.product_id);
    const note = [entry.product_id, ...problems.map(({ code }) => code)].join(' ');
    const type = isTaken ? 'entry_back' : 'entry_left';
    const { application_id } = entry;
    await appendEvent(sql, { fair_id, application_id, type, actor: 'clock', note });
  }
  return [...new Set(changed)];
}

/** Fair → products that stand or are to stand there, of fairs that are not over; of these products, or of all. */
export async function entriesToCheck(
  sql: SqlExecutor,
  productIds: readonly string[] | null,
  now: Date,
): Promise<Map<string, string[]>> {
  const found = await rows<{ fair_id: string; product_ids: string[] }>(
    sql,
    `select e.fair_id, array_agg(distinct e.product_id) as product_ids
       from ocop_fair_entry e
       join ocop_fair f on f.id = e.fair_id and f.deleted_at is null
       join ocop_fair_application a on a.id = e.application_id and a.deleted_at is null
      where e.deleted_at is null and f.closes_at > ? and f.cancelled_at is null
        and a.state in ('invited', 'waiting', 'offered', 'accepted')
        ${productIds === null ? '' : `and e.product_id in ${placeholders(productIds)}`}
      group by e.fair_id order by e.fair_id`,
    [now, ...(productIds ?? [])],
  );
  return new Map(found.map(({ fair_id, product_ids }) => [fair_id, product_ids]));
}
