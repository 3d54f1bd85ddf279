import { randomBytes } from 'node:crypto';
import type { SearchTypes } from '@medusajs/framework/types';
import { inject } from 'vitest';
import { type MeilisearchOptions, MeilisearchSearchService } from '../src/index';

type Fields = Record<string, SearchTypes.SearchFieldDefinition>;
type Query = Omit<Partial<SearchTypes.ProviderSearchQuery>, 'index'>;

export const server = inject('meilisearch');

const quiet = { warn: () => undefined, info: () => undefined };

/** A provider on the server of this run; patient, as other suites may keep the machine busy. */
export function provider(options: Partial<MeilisearchOptions> = {}): MeilisearchSearchService {
  return new MeilisearchSearchService(
    { logger: quiet },
    { ...server, timeoutMs: 10_000, ...options },
  );
}

/** A resolved definition as the Search Module hands it over, under a name that no other test has. */
export function definitionOf(
  fields: Fields,
  settings: SearchTypes.SearchIndexSettings = {},
): SearchTypes.ResolvedSearchIndexDefinition {
  const name = `test-${randomBytes(6).toString('hex')}`;
  return {
    name,
    entity: 'product',
    primary_key: 'id',
    provider: MeilisearchSearchService.identifier,
    fields: { id: { type: 'keyword', filterable: true }, ...fields },
    settings,
    definition_hash: '',
    physical_name: `${name}_v1`,
    async *seed() {},
  };
}

export interface Shelf {
  service: MeilisearchSearchService;
  index: SearchTypes.ResolvedSearchIndexDefinition;
  search(query?: Query): Promise<SearchTypes.SearchResult>;
  /** The ids of the hits, in their order. */
  ids(query?: Query): Promise<string[]>;
  query(query?: Query): SearchTypes.ProviderSearchQuery;
}

/** An index with these documents, ready to be searched. */
export async function shelf(
  fields: Fields,
  documents: SearchTypes.SearchDocument[],
  settings?: SearchTypes.SearchIndexSettings,
  options?: Partial<MeilisearchOptions>,
): Promise<Shelf> {
  const service = provider(options);
  const index = definitionOf(fields, settings);
  await service.upsertIndex({ index });
  await service.upsertDocuments({ index: index.physical_name, definition: index, documents });
  const query = (own: Query = {}) => ({
    attributes_to_retrieve: Object.keys(index.fields),
    ...own,
    index,
  });
  const search = (own?: Query) => service.search(query(own));
  return {
    service,
    index,
    query,
    search,
    ids: async (own) => (await search(own)).hits.map(({ id }) => id),
  };
}
