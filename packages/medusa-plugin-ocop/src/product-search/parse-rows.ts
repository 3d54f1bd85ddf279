import type { z } from '@medusajs/framework/zod';

/** Told of a row that cannot be read; what it describes is then treated as not there. */
export type Report = (problem: string) => void;

/** The rows that have the shape of a schema. One bad row must not keep the others out of search. */
export function parseRows<Schema extends z.ZodType>(
  schema: Schema,
  rows: readonly unknown[],
  report: Report,
): z.output<Schema>[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return [parsed.data];
    report(`search: cannot read ${JSON.stringify(row).slice(0, 300)}: ${parsed.error.message}`);
    return [];
  });
}
