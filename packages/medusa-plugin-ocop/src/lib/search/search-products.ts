import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { certificationOf } from '../readers/resolve';
import { inForceFilters, onSaleFilters } from './enforced-filters';
import { type FacetCounts, facetCounts, facetRequests } from './facet-counts';
import { hiddenProductIds } from './hidden-products';
import { type Hit, toHit } from './hit';
import { effectiveStars, requestedFilters } from './requested-filters';
import { type Found, runSearch } from './run-search';
import type { SearchRequest } from './search-request';
import { unconfirmedProductIds } from './unconfirmed-hits';
import { type UnderstoodQuery, understandQuery } from './understand-query';

/** How often a page with unconfirmed hits is asked for again without them. */
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
  const onSale = onSaleFilters(salesChannelIds);
  const hidden = await hiddenProductIds(certification);

  const search = async () => {
    const inForce = inForceFilters({ today: certification.today(), hiddenProductIds: hidden });
    const found = await runSearch(container.resolve(Modules.SEARCH), {
      query,
      filters: { ...asked, ...inForce, ...onSale },
      enforced: { ...inForce, ...onSale },
      facets: facetRequests(request.facets),
      sort: request.sort,
      skip: request.skip,
      take: request.take,
    });
    const hits = found.hits.map(({ id, document }) => toHit(id, document));
    return { found, hits, unconfirmed: await unconfirmedProductIds(certification, hits) };
  };

  let result = await search();
  for (let round = 0; result.unconfirmed.length > 0 && round < CORRECTIONS; round += 1) {
    warn(container, result.unconfirmed);
    hidden.push(...result.unconfirmed);
    result = await search();
  }
  const { found, hits, unconfirmed } = result;
  return {
    hits: hits.filter((hit) => !unconfirmed.includes(hit.product_id)),
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
    .warn(`search: not confirmed by the register, left out: ${productIds.join(', ')}`);
}
