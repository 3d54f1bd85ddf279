import { rows, type SqlExecutor } from '../../../kernel/sql-executor';

/** How a recurring duty fared the last time, whichever process carried it out. */
export interface DutyRecord {
  name: string;
  last_run_at: Date;
  last_success_at: Date | null;
  last_error: string | null;
  last_error_at: Date | null;
  duration_ms: number;
}

/** @param error null when it went well */
export interface DutyOutcome {
  name: string;
  duration_ms: number;
  error: string | null;
}

export async function readDuties(sql: SqlExecutor): Promise<DutyRecord[]> {
  return rows<DutyRecord>(
    sql,
    `select name, last_run_at, last_success_at, last_error, last_error_at, duration_ms
       from ocop_duty order by name`,
  );
}

/** Writes down how a duty went; the last error stays readable after it went well again. */
export async function recordDuty(
  sql: SqlExecutor,
  { name, duration_ms, error }: DutyOutcome,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await sql.execute(
    `insert into ocop_duty (name, last_run_at, last_success_at, last_error, last_error_at, duration_ms)
     values (?, ?, ?, ?, ?, ?)
     on conflict (name) do update
        set last_run_at = excluded.last_run_at, duration_ms = excluded.duration_ms,
            last_success_at = coalesce(excluded.last_success_at, ocop_duty.last_success_at),
            last_error = coalesce(excluded.last_error, ocop_duty.last_error),
            last_error_at = coalesce(excluded.last_error_at, ocop_duty.last_error_at)`,
    [
      name,
      at,
      error === null ? at : null,
      error?.slice(0, 2000) ?? null,
      error === null ? null : at,
      Math.round(duration_ms),
    ],
  );
}
