import { ModuleProvider, Modules } from '@medusajs/framework/utils';
import { MeilisearchSearchService } from './meilisearch-search-service';

export { isSearchUnavailable, MeilisearchError, type SearchErrorCode } from './errors';
export {
  type IndexReport,
  type MeilisearchOptions,
  MeilisearchSearchService,
  type SearchHealth,
} from './meilisearch-search-service';
export type { Federation } from './query-options';

const moduleProvider: ReturnType<typeof ModuleProvider> = ModuleProvider(Modules.SEARCH, {
  services: [MeilisearchSearchService],
});

export default moduleProvider;
