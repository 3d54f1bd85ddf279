import type { Database } from './database';

/** What is written every minute whoever asks for what: how the recurring duties went. */
const MODULE_TABLES = `select tablename from pg_tables
  where schemaname = 'public' and tablename like 'ocop\\_%' and tablename <> 'ocop_duty'
  order by tablename`;

const CORE_TABLES = ['product', 'product_variant', 'inventory_item', 'inventory_level'];

/** What is in a table, and which transactions wrote it: rewriting a row the same shows too. */
export interface Written {
  rows: number;
  fingerprint: string | null;
}

/**
 * Every table of the register and of the catalogue: equal answers mean that nothing was written. To be
 * asked of a shop that has followed its register (`settle`), for what it owes it writes at any moment.
 */
export async function writtenRows(database: Database): Promise<Record<string, Written>> {
  const tables = await database.sql<{ tablename: string }>(MODULE_TABLES);
  const written: Record<string, Written> = {};
  for (const name of [...tables.map(({ tablename }) => tablename), ...CORE_TABLES]) {
    written[name] = await database.one<Written>(
      `select count(*)::int as rows, md5(string_agg(t.xmin::text || t::text, '|' order by t::text))
         as fingerprint from ${name} t`,
    );
  }
  return written;
}

/** The last entry of the register. */
export function registerHead(database: Database): Promise<{ sequence: number; hash: string }> {
  return database.one('select sequence, hash from ocop_certificate_event order by 1 desc limit 1');
}
