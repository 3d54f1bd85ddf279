import type { SearchTypes } from '@medusajs/framework/types';
import type { FederatedMultiSearchParams, MultiSearchQuery, SearchResponse } from 'meilisearch';
import { unsupported } from './errors';
import { countFilters, planFacets } from './facet-plan';
import { federatedSearch } from './federated-searches';
import { compileFilters } from './filter-compiler';
import { highlightRequest } from './highlights';
import { planIndex } from './index-plan';
import { distinctField, matching } from './matching';
import type { ResolvedOptions } from './options';
import { queryOptionsOf } from './query-options';
import { readResult } from './search-result';
import { sortRules } from './sort-rules';

type Input = SearchTypes.ProviderSearchQuery;
type Limits = Pick<ResolvedOptions, 'maxTotalHits' | 'maxValuesPerFacet'>;

/** What one search asks of the engine, and how its answers become the result. */
export interface SearchPlan {
  /** The search itself and the counts that it needs, in one round trip. */
  queries: MultiSearchQuery[];
  /** Set when several weighted queries answer together; each is a round trip of its own. */
  federated?: FederatedMultiSearchParams[];
  read(answers: SearchResponse[]): SearchTypes.SearchResult;
}

const DEFAULT_TAKE = 20;

function pageOf(input: Input, { maxTotalHits }: Limits): { skip: number; take: number } {
  const { skip = 0, take = DEFAULT_TAKE } = input.pagination ?? {};
  if (skip + take > maxTotalHits) {
    throw unsupported(`search-meilisearch reaches the first ${maxTotalHits} hits: maxTotalHits`);
  }
  return { skip, take };
}

function assertSupported({ pagination, search_options: options = {}, ...input }: Input): void {
  if (options.vector) throw unsupported('search-meilisearch has no vector search');
  if (pagination?.cursor !== undefined) throw unsupported('search-meilisearch has no cursors');
  const { federation } = queryOptionsOf({ ...input, search_options: options });
  if (federation && distinctField({ ...input, search_options: options }) !== undefined) {
    throw unsupported('A federation of search-meilisearch has no distinct hits');
  }
}

/** The count that comes with hits is exact, unless some of the matches are left out afterwards. */
function wantsCount(input: Input): boolean {
  const { count, min_score } = input.search_options ?? {};
  return count !== 'none' && (distinctField(input) !== undefined || min_score !== undefined);
}

/** Asks for nothing but the exact number of matches. */
function counting(query: MultiSearchQuery): MultiSearchQuery {
  return { ...query, page: 1, hitsPerPage: 0 };
}

/**
 * Plans a search on the index `indexUid` of the engine.
 * @throws MedusaError on whatever Meilisearch or the definition of the index cannot serve
 */
export function planSearch(input: Input, indexUid: string, limits: Limits): SearchPlan {
  assertSupported(input);
  const page = pageOf(input, limits);
  const plan = planIndex(input.index);
  const options = input.search_options ?? {};
  const { federation } = queryOptionsOf(input);
  const base = compileFilters(input.filters, plan);
  const facets = planFacets(options.facets, plan, limits.maxValuesPerFacet);
  const distributed = facets.filter(({ distribution }) => distribution).map(({ field }) => field);
  const highlight = highlightRequest(input, plan);
  const sort = sortRules(input, plan);
  const isCounted = !federation && wantsCount(input);

  const hits: MultiSearchQuery = {
    ...matching(input, indexUid, plan, base),
    sort: sort.length > 0 ? sort : undefined,
    attributesToRetrieve: [...new Set([...input.attributes_to_retrieve, plan.primaryKey])],
    showRankingScore: options.include_score,
    ...highlight,
  };
  const filters = [...countFilters(facets, base), ...(isCounted ? [base] : [])];
  const counts = filters.map((filter) => matching(input, indexUid, plan, filter));
  const read = (answers: SearchResponse[]) =>
    readResult(answers, { input, indexUid, plan, facets, highlight, page, isCounted });

  const { skip: offset, take: limit } = page;
  if (!federation) {
    const own = { offset, limit, facets: distributed.length > 0 ? distributed : undefined };
    return { queries: [{ ...hits, ...own }, ...counts.map(counting)], read };
  }
  const facetsByIndex = distributed.length > 0 ? { [indexUid]: distributed } : undefined;
  return {
    queries: [],
    federated: [
      federatedSearch(hits, federation, plan, { offset, limit, facetsByIndex }),
      ...counts.map((query) => federatedSearch(query, federation, plan, { limit: 0 })),
    ],
    read,
  };
}
