import { ModuleProvider, Modules } from '@medusajs/framework/utils';
import { MeilisearchSearchService } from './meilisearch-search-service';

export { isSearchUnavailable, MeilisearchError, type SearchErrorCode } from './errors';
export { findMeilisearchProvider } from './find-provider';
export {
  type IndexReport,
  MeilisearchSearchService,
  type SearchHealth,
} from './meilisearch-search-service';
export type { MeilisearchOptions } from './options';
export type { Federation } from './query-options';

const moduleProvider: ReturnType<typeof ModuleProvider> = ModuleProvider(Modules.SEARCH, {
  services: [MeilisearchSearchService],
});

export default moduleProvider;
