import type { Database } from './database';

/** What is written every minute whoever asks for what: how the recurring duties went. */
const MODULE_TABLES = `select tablename from pg_tables
  where schemaname = 'public' and tablename like 'ocop\\_%' and tablename <> 'ocop_duty'
  order by tablename`;

const CORE_TABLES = ['product', 'product_variant', 'inventory_item', 'inventory_level'];

/** What is in a table, and which transactions wrote it: rewriting a row the same shows too. */
export interface Written {
  rows: number;
  writers: string | null;
}

/**
 * Every table of the register and of the catalogue: equal answers mean that nothing was written. To be
 * asked of a shop that has followed its register (`settle`), for what it owes it writes at any moment.
 */
export async function writtenRows(database: Database): Promise<Record<string, Written>> {
  const tables = await database.sql<{ tablename: string }>(MODULE_TABLES);
  const names = [...tables.map(({ tablename }) => tablename), ...CORE_TABLES];
  // A row's text says no more than who wrote it, and takes seconds to read of a whole catalogue.
  const counts = names.map(
    (name) =>
      `select '${name}' as name, count(*)::int as rows, sum(hashtextextended(t.xmin::text, 0))::text as writers
         from ${name} t`,
  );
  const written = await database.sql<Written & { name: string }>(counts.join(' union all '));
  return Object.fromEntries(written.map(({ name, ...rest }) => [name, rest]));
}

/** The last entry of the register. */
export function registerHead(database: Database): Promise<{ sequence: number; hash: string }> {
  return database.one('select sequence, hash from ocop_certificate_event order by 1 desc limit 1');
}
