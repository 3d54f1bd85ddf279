/** The row of an answer; throws where Medusa answered with none. */
export function firstOf<T>(rows: readonly T[] | T | undefined, what: string): T {
  const row: T | undefined = Array.isArray(rows) ? rows[0] : rows;
  if (row === undefined || row === null) throw new Error(`Medusa answered with no ${what}`);
  return row;
}
