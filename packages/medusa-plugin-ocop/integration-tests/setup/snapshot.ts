import type { Register } from './register-per-test';

const TABLES = [
  'ocop_decision',
  'ocop_producer',
  'ocop_certificate',
  'ocop_certificate_event',
  'ocop_listing_change',
  'ocop_listing_decision',
  'ocop_listing_hold',
  'ocop_listing_policy_version',
  'ocop_order_clearance',
] as const;

/** Every row of every table of the module: equal snapshots mean that nothing was written. */
export async function snapshot({ sql }: Pick<Register, 'sql'>): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of TABLES) {
    tables[table] = await sql(`select t.xmin::text as written_by, t.* from ${table} t order by id`);
  }
  return tables;
}
