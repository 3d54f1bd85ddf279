import type {
  FederatedMultiSearchParams,
  MultiSearchQuery,
  MultiSearchQueryWithFederation,
} from 'meilisearch';
import { bothFilters, compileFilters } from './filter-compiler';
import type { IndexPlan } from './index-plan';
import { assertSearchable } from './matching';
import type { FederatedQuery, QueryOptions } from './query-options';
import { textQuery } from './text-query';

type Federation = NonNullable<QueryOptions['federation']>;

function beside(
  main: MultiSearchQuery,
  own: FederatedQuery,
  plan: IndexPlan,
): MultiSearchQueryWithFederation {
  const base = typeof main.filter === 'string' ? main.filter : undefined;
  return {
    ...main,
    ...textQuery(own.q, own.match_strategy, own.matching_strategy),
    attributesToSearchOn: assertSearchable(own.attributes_to_search_on, plan),
    filter: bothFilters(base, compileFilters(own.filters, plan)),
    rankingScoreThreshold: own.min_score,
    federationOptions: { weight: own.weight },
  };
}

/** A search together with the further queries of its federation, which keep to its filter and sort. */
export function federatedSearch(
  main: MultiSearchQuery,
  { weight, queries }: Federation,
  plan: IndexPlan,
  page: FederatedMultiSearchParams['federation'],
): FederatedMultiSearchParams {
  return {
    federation: page,
    queries: [
      { ...main, federationOptions: { weight } },
      ...queries.map((own) => beside(main, own, plan)),
    ],
  };
}
