import { randomBytes } from 'node:crypto';
import { createPgConnection } from '@medusajs/framework/utils';
import { createDatabase, dropDatabase, runSql, serverAt } from 'local-services';
import columnSearch from 'medusa-plugin-ocop/providers/postgres-column-search';
import { ProviderEngine } from './provider-engine';

const CATALOG = `create table if not exists search_postgres_index (
  name text primary key, table_name text not null, schema_hash text not null,
  plan jsonb not null, document_count integer not null default 0,
  created_at timestamptz not null default now(), updated_at timestamptz not null default now())`;

/** Search on a PostgreSQL database of its own. */
export async function startPostgresEngine(adminUrl: string) {
  const server = serverAt(adminUrl);
  const name = `judged_${randomBytes(6).toString('hex')}`;
  await createDatabase(server, name);
  const clientUrl = server.url(name);
  for (const statement of [
    'create extension unaccent',
    'create extension pg_trgm',
    'create text search configuration medusa_search_simple (copy = simple)',
    `alter text search configuration medusa_search_simple
       alter mapping for word, hword, hword_part, numword, numhword, hword_numpart
       with unaccent, simple`,
    CATALOG,
  ])
    await runSql(clientUrl, statement);
  const connection = createPgConnection({ clientUrl, schema: 'public' });
  const manager = {
    execute: async (sql: string, params: (string | number | boolean | null)[] = []) =>
      (await connection.raw(sql, params)).rows,
  };
  const [Service] = columnSearch.services;
  if (!Service) throw new Error('the plugin has no search provider');
  const engineOf = (index: string) =>
    new ProviderEngine(new Service({ manager }, { engine: 'native', language: 'simple' }), index);
  return {
    engineOf,
    close: async () => {
      await connection.destroy();
      await dropDatabase(server, name);
    },
  };
}
