import type { SqlExecutor } from '../../../kernel/sql-executor';

const ROWS_PER_STATEMENT = 200;

/** Inserts rows of one shape. Values: strings, numbers, booleans, null; objects become JSON. */
export async function insertRows(
  sql: SqlExecutor,
  table: string,
  records: readonly Record<string, unknown>[],
): Promise<void> {
  for (let start = 0; start < records.length; start += ROWS_PER_STATEMENT) {
    const batch = records.slice(start, start + ROWS_PER_STATEMENT);
    const columns = Object.keys(batch[0] ?? {});
    const tuple = `(${columns.map(() => '?').join(', ')})`;
    const params = batch.flatMap((record) => columns.map((column) => toParameter(record[column])));
    await sql.execute(
      `insert into ${table} (${columns.join(', ')}) values ${batch.map(() => tuple).join(', ')}`,
      params,
    );
  }
}

/** A value as a parameter of a statement. */
function toParameter(value: unknown): unknown {
  if (value === undefined) return null;
  const isObject = typeof value === 'object' && value !== null && !(value instanceof Date);
  return isObject ? JSON.stringify(value) : value;
}
