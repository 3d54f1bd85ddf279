import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { MeilisearchSearchService } from './meilisearch-search-service';

function property(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
}

/**
 * The provider of a running shop, for its health, repair and federation beyond the Search Module's
 * interface; `null` where it is not registered. Medusa has no public way to a module's provider: this
 * reads the registry that the Search Module keeps.
 */
export function findMeilisearchProvider(
  container: MedusaContainer,
): MeilisearchSearchService | null {
  const search: unknown = container.resolve(Modules.SEARCH, { allowUnregistered: true });
  const registry = property(search, 'searchProviderService_');
  const list = property(registry, 'list');
  const providers: unknown = typeof list === 'function' ? Reflect.apply(list, registry, []) : [];
  if (!Array.isArray(providers)) return null;
  return providers.find((one) => one instanceof MeilisearchSearchService) ?? null;
}
