import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ISearchProvider, SearchTypes } from '@medusajs/framework/types';
import { createPgConnection } from '@medusajs/framework/utils';

const COMPILED = new URL(
  '../../.medusa/server/src/providers/postgres-column-search/service.js',
  import.meta.url,
);
const require = createRequire(import.meta.url);

export interface Providers {
  /** Medusa's own provider: what an answer must be. */
  medusa: ISearchProvider;
  /** Ours, over the same documents. */
  columns: ISearchProvider;
  close(): Promise<void>;
}

/** Medusa's PostgreSQL search provider and ours on one database, each with an index of its own. */
export async function startSearchProviders(clientUrl: string): Promise<Providers> {
  if (!existsSync(COMPILED)) throw new Error('the plugin is not built: run "npm run build" first');
  const {
    PostgresSearchService,
  } = require('@medusajs/search-postgres/dist/services/postgres-search');
  const { PostgresColumnSearchService } = require(fileURLToPath(COMPILED));
  const connection = createPgConnection({ clientUrl, schema: 'public' });
  const manager = {
    execute: async (sql: string, params: (string | number | boolean | null)[] = []) =>
      (await connection.raw(sql, params)).rows,
  };
  await manager.execute(`create table if not exists search_postgres_index (
    name text primary key, table_name text not null, schema_hash text not null,
    plan jsonb not null, document_count integer not null default 0,
    created_at timestamptz not null default now(), updated_at timestamptz not null default now())`);
  const options = { engine: 'native', language: 'simple' };
  return {
    medusa: new PostgresSearchService({ manager }, options),
    columns: new PostgresColumnSearchService({ manager }, options),
    close: () => connection.destroy(),
  };
}

/** A definition as the Search Module resolves it. */
export function resolvedIndex(
  name: string,
  fields: SearchTypes.ResolvedSearchIndexDefinition['fields'],
): SearchTypes.ResolvedSearchIndexDefinition {
  return {
    name,
    entity: 'product',
    provider: name,
    primary_key: 'id',
    physical_name: name,
    definition_hash: name,
    fields,
    settings: { typo_tolerance: { enabled: false } },
    seed: async function* () {},
  };
}
