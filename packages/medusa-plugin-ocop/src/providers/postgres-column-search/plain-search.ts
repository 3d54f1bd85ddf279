import type { SearchTypes } from '@medusajs/framework/types';
import type { Facet } from './statement';

type Query = SearchTypes.ProviderSearchQuery;

/**
 * Whether a query needs nothing but words, filters, order and counted values. Everything else
 * (typos, chosen fields, ranges, vectors, one hit per value) is answered by Medusa's own statements.
 */
export function isPlainSearch({ index, pagination, search_options: options = {} }: Query): boolean {
  const wantsMore =
    options.vector ||
    options.distinct ||
    index.settings.distinct_attribute ||
    options.min_score !== undefined ||
    options.attributes_to_search_on ||
    options.highlight ||
    options.locales?.length ||
    pagination?.cursor !== undefined;
  const toleratesTypos = options.typo_tolerance && (index.settings.typo_tolerance?.enabled ?? true);
  return !wantsMore && !toleratesTypos && (options.facets ?? []).every(isPlainFacet);
}

/** The facets of a plain search. */
export function facetsToCount({ search_options: options }: Query): Facet[] {
  return (options?.facets ?? []).flatMap((facet) => {
    if (typeof facet === 'string') return [{ field: facet }];
    return isPlainFacet(facet) ? [facet] : [];
  });
}

function isPlainFacet(
  facet: string | SearchTypes.SearchFacetRequest,
): facet is Facet & { type?: 'value' } {
  if (typeof facet === 'string') return true;
  return (facet.type ?? 'value') === 'value' && !('query' in facet && facet.query);
}
