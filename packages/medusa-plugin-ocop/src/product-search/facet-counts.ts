import type { SearchTypes } from '@medusajs/framework/types';
import type { SearchFacet } from 'ocop-core';
import { FACET_FIELDS } from './requested-filters';

/** More than there are values of any facet (63 former provinces). */
const MOST_VALUES = 100;

export type FacetCounts = Partial<Record<SearchFacet, { value: string; count: number }[]>>;

/** Facets as the engine is asked for them. */
export function facetRequests(names: readonly SearchFacet[]): SearchTypes.SearchFacetRequest[] {
  return [...new Set(names)].map((name) => ({
    field: FACET_FIELDS[name],
    type: 'value',
    limit: MOST_VALUES,
  }));
}

/** The engine's counts under the names of the contract, largest first. */
export function facetCounts(
  names: readonly SearchFacet[],
  facets: SearchTypes.SearchResult['facets'],
): FacetCounts {
  return Object.fromEntries(
    names.map((name) => {
      const facet = facets?.[FACET_FIELDS[name]];
      return [name, facet?.type === 'value' ? facet.values.filter(isChoice) : []];
    }),
  );
}

/** Of a yes-or-no field a buyer can only choose yes. */
function isChoice({ value }: { value: string }): boolean {
  return value !== 'false';
}
