import type { ISearchModuleService, SearchTypes } from '@medusajs/framework/types';
import type { SearchRequest } from 'ocop-contract';
import type { Vocabulary } from 'ocop-core';
import type { SearchSet } from './search-sets';
import type { Reading, Tier, TierName } from './search-tiers';
import type { UnderstoodQuery } from './understand-query';

/** Fewer hits than this, and it is looked whether the words were meant otherwise. */
export const ENOUGH_HITS = 3;

export type Engine = Pick<ISearchModuleService, 'searchMany'>;

export interface SearchPlan extends Pick<SearchRequest, 'sort' | 'skip' | 'take'> {
  query: UnderstoodQuery;
  /** By field, without empty branches: Medusa asks again for each facet whose filters differ. */
  filters: SearchTypes.SearchFilters;
  /** The part of them that every search must respect; the rest is what the buyer chose. */
  enforced: SearchTypes.SearchFilters;
  facets: SearchTypes.SearchFacetRequest[];
  /** The words of the catalogue; null while they are not known: nothing is corrected then. */
  vocabulary: Vocabulary | null;
}

export interface Found {
  hits: SearchTypes.SearchHit[];
  count: number;
  facets: SearchTypes.SearchResult['facets'];
  /** How the words were matched; null where every word was understood, or there are none. */
  match: TierName | null;
  /** The query as it was really asked, when that was not as typed. */
  corrected: string | null;
}

/** A reading of a query with the one of its sets that it is taken for. */
export interface Choice {
  reading: Reading;
  set: SearchSet;
  corrected: string | null;
}

/** The filters of a plan by field, and the conditions of a tier beside them. */
export function narrowed(
  filters: SearchTypes.SearchFilters,
  { where, q }: Pick<Tier, 'where' | 'q'>,
): SearchTypes.SearchFilters {
  const isNarrower = Object.keys(where).length > 0;
  return { ...filters, ...(isNarrower ? { $and: [where] } : {}), ...(q === null ? {} : { q }) };
}
