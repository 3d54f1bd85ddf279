import { placeholders, rows, type SqlExecutor } from '../../../lib/sql-executor';

/** More debts than this are not named in a query: the standby answers instead. */
export const MOST_OWED_NAMED = 100;
const MOST_UNFINISHED_NAMED = 1000;
const FIRST_RETRY_SECONDS = 2;
const SLOWEST_RETRY_SECONDS = 300;

/** A product whose document the primary index has not acknowledged since it changed. */
export interface SearchDebt {
  product_id: string;
  /** Raised by every change: a payment settles only what it has read. */
  version: string;
}

export interface LaggingProducts {
  /** Their documents have followed the register in no index. */
  unfinished: string[];
  /** Owed to the primary after a failed attempt. */
  owed: string[];
  /** Whether the primary has yet to be told of a decision. */
  untold: boolean;
}

/**
 * Writes down that the primary index owes these documents, before anything is written anywhere. A
 * strict debt, by a decision of the register, is respected by every search from this moment; any
 * other only after an attempt has failed.
 */
export async function oweSearch(
  sql: SqlExecutor,
  productIds: readonly string[],
  strict: boolean,
  now: Date,
): Promise<void> {
  const sorted = [...new Set(productIds)].sort();
  if (sorted.length === 0) return;
  await sql.execute(
    `insert into ocop_search_debt (product_id, strict, due_at)
     values ${sorted.map(() => '(?, ?, ?::timestamptz)').join(', ')}
     on conflict (product_id) do update
        set version = ocop_search_debt.version + 1,
            strict = ocop_search_debt.strict or excluded.strict,
            attempts = case when excluded.strict then 0 else ocop_search_debt.attempts end,
            due_at = excluded.due_at`,
    sorted.flatMap((id) => [id, strict, now.toISOString()]),
  );
}

export interface LaggingRow {
  kind: 'unfinished' | 'owed' | 'untold';
  product_id: string;
}

const NO_CERTIFICATE = 'null::text, null::int, null::text, null::text, null::text, null::text';

/** What searches must respect at a moment; with the columns of a certificate's standing, all null. */
export const LAGGING_SQL = `
  (select distinct 'unfinished' as kind, product_id, ${NO_CERTIFICATE} from ocop_listing_change
    where status <> 'done' and deleted_at is null
      and effects->>'search' is null and (due_at <= ? or attempts > 0)
    limit ${MOST_UNFINISHED_NAMED})
  union all
  (select case when attempts = 0 then 'untold' else 'owed' end, product_id, ${NO_CERTIFICATE}
     from ocop_search_debt where strict or attempts > 0
    order by attempts limit ${MOST_OWED_NAMED + 1})`;

/** What searches must respect at this moment, in one query. */
export async function readLaggingProducts(sql: SqlExecutor, now: Date): Promise<LaggingProducts> {
  return laggingOf(await rows<LaggingRow>(sql, LAGGING_SQL, [now.toISOString()]));
}

/** The rows of `LAGGING_SQL`, sorted, so that two looks can be compared. */
export function laggingOf(found: readonly LaggingRow[]): LaggingProducts {
  const of = (kind: LaggingRow['kind']) =>
    found
      .filter((row) => row.kind === kind)
      .map(({ product_id }) => product_id)
      .sort();
  return { unfinished: of('unfinished'), owed: of('owed'), untold: of('untold').length > 0 };
}

/** Debts whose time has come, oldest first. */
export async function readDueDebts(
  sql: SqlExecutor,
  now: Date,
  limit: number,
): Promise<SearchDebt[]> {
  return rows<SearchDebt>(
    sql,
    `select product_id, version::text as version from ocop_search_debt
      where due_at <= ? order by due_at, product_id limit ?`,
    [now.toISOString(), limit],
  );
}

/** Forgets the debts that were paid, unless a product has changed again since they were read. */
export async function settleDebts(sql: SqlExecutor, debts: readonly SearchDebt[]): Promise<void> {
  if (debts.length === 0) return;
  await sql.execute(
    `delete from ocop_search_debt where (product_id, version) in
       (${debts.map(() => '(?, ?::bigint)').join(', ')})`,
    debts.flatMap(({ product_id, version }) => [product_id, version]),
  );
}

/** Puts debts off after a failed attempt; from now on every search respects them. */
export async function postponeDebts(
  sql: SqlExecutor,
  debts: readonly SearchDebt[],
  error: string,
  now: Date,
): Promise<void> {
  await sql.execute(
    `update ocop_search_debt
        set attempts = attempts + 1, last_error = ?,
            due_at = ?::timestamptz + make_interval(secs =>
              least(${SLOWEST_RETRY_SECONDS}, ${FIRST_RETRY_SECONDS} * power(2, least(attempts, 10))))
      where product_id in ${placeholders(debts)}`,
    [error.slice(0, 500), now.toISOString(), ...debts.map(({ product_id }) => product_id)],
  );
}

/** Makes every debt due: the primary is back. */
export async function callInDebts(sql: SqlExecutor, now: Date): Promise<void> {
  await sql.execute('update ocop_search_debt set due_at = ? where due_at > ?', [
    now.toISOString(),
    now.toISOString(),
  ]);
}

export interface DebtCount {
  owed: number;
  /** Since when the oldest of them is owed; null when there is none. */
  oldest: Date | null;
  last_error: string | null;
}

/** How far the primary is behind. */
export async function countDebts(sql: SqlExecutor): Promise<DebtCount> {
  const [count] = await rows<DebtCount>(
    sql,
    `select count(*)::int as owed, min(created_at) as oldest,
            (array_agg(last_error order by attempts desc))[1] as last_error
       from ocop_search_debt`,
  );
  return count ?? { owed: 0, oldest: null, last_error: null };
}
