import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { certificationOf } from '../readers/resolve';
import { inForceFilters, onSaleFilters } from './enforced-filters';
import { type FacetCounts, facetCounts, facetRequests } from './facet-counts';
import { type Hit, toHit } from './hit';
import { effectiveStars, requestedFilters } from './requested-filters';
import { type Found, runSearch } from './run-search';
import type { SearchRequest } from './search-request';
import { staleProductIds } from './stale-hits';
import { type UnderstoodQuery, understandQuery } from './understand-query';

/** How often a page with untrue hits is asked for again without them. */
const CORRECTIONS = 2;

export interface SearchAnswer {
  hits: Hit[];
  count: number;
  facets: FacetCounts;
  query: UnderstoodQuery;
  /** Stars that were filtered by, whether chosen or named in words. */
  stars: number[];
  match: Found['match'];
}

/** Searches the products on sale whose certificate is in force today, by the register's own word. */
export async function searchProducts(
  container: MedusaContainer,
  request: SearchRequest,
  salesChannelIds: readonly string[],
): Promise<SearchAnswer> {
  const certification = certificationOf(container);
  const query = understandQuery(request.q ?? '');
  const asked = requestedFilters(request.filters, query);
  const hidden = await certification.listUnfinishedProductIds();
  const search = async (hiddenProductIds: readonly string[]) => {
    const enforced = { today: certification.today(), hiddenProductIds };
    const found = await runSearch(container.resolve(Modules.SEARCH), {
      query,
      filters: { $and: [asked, inForceFilters(enforced), onSaleFilters(salesChannelIds)] },
      facets: facetRequests(request.facets),
      sort: request.sort,
      skip: request.skip,
      take: request.take,
    });
    return { found, hits: found.hits.map(({ id, document }) => toHit(id, document)) };
  };

  let { found, hits } = await search(hidden);
  let stale = await staleProductIds(certification, hits);
  for (let attempt = 0; stale.length > 0 && attempt < CORRECTIONS; attempt += 1) {
    warn(container, stale);
    hidden.push(...stale);
    ({ found, hits } = await search(hidden));
    stale = await staleProductIds(certification, hits);
  }
  return {
    hits: hits.filter((hit) => !stale.includes(hit.product_id)),
    count: found.count,
    facets: facetCounts(request.facets, found.facets),
    query,
    stars: effectiveStars(request.filters, query),
    match: found.match,
  };
}

function warn(container: MedusaContainer, productIds: readonly string[]): void {
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`search: the index held what the register does not: ${productIds.join(', ')}`);
}
