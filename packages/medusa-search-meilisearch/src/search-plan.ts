import type { SearchTypes } from '@medusajs/framework/types';
import type {
  FederatedMultiSearchParams,
  Hit,
  MultiSearchQuery,
  MultiSearchQueryWithFederation,
  SearchResponse,
} from 'meilisearch';
import { fromEngineDocument } from './documents';
import { invalid, unsupported } from './errors';
import { countFilters, planFacets, readFacets } from './facet-plan';
import { bothFilters, compileFilters } from './filter-compiler';
import { highlightRequest, readHighlights } from './highlights';
import { fieldAt, type IndexPlan, planIndex } from './index-plan';
import { tieBreaks } from './index-settings';
import type { ResolvedOptions } from './options';
import { type FederatedQuery, queryOptionsOf } from './query-options';
import { textQuery } from './text-query';

type Input = SearchTypes.ProviderSearchQuery;
type Limits = Pick<ResolvedOptions, 'maxTotalHits' | 'maxValuesPerFacet'>;

/** What one search asks of the engine, and how its answers become the result. */
export interface SearchPlan {
  /** The search itself and the counts that its facets need, in one round trip. */
  queries: MultiSearchQuery[];
  /** Set when several weighted queries answer together; each is a round trip of its own. */
  federated?: FederatedMultiSearchParams[];
  read(answers: SearchResponse[]): SearchTypes.SearchResult;
}

const DEFAULT_TAKE = 20;

function sortRule(plan: IndexPlan, [path, direction]: [string, string]): string {
  return `${fieldAt(plan, path).path}:${direction.toLowerCase()}`;
}

/**
 * Fields go before relevance. After it, only the index's own ranking rules break ties: an order that
 * begins with `_score` must go on as they do.
 */
function sortOf(input: Input, plan: IndexPlan): string[] {
  const order = Object.entries(input.pagination?.order ?? {});
  const at = order.findIndex(([path]) => path === '_score');
  if (at === -1) return order.map((entry) => sortRule(plan, entry));
  const after = order.slice(at + 1).map((entry) => sortRule(plan, entry));
  const ties = tieBreaks(input.index).slice(0, after.length);
  if (order[at]?.[1] !== 'DESC' || after.join() !== ties.join()) {
    throw unsupported(
      'search-meilisearch sorts by _score DESC, then by the last ranking rules of the index only',
    );
  }
  return order.slice(0, at).map((entry) => sortRule(plan, entry));
}

function assertSearchable(paths: string[] | undefined, plan: IndexPlan): string[] | undefined {
  for (const path of paths ?? []) {
    if (!plan.searchable.includes(path)) {
      throw invalid(`Field "${path}" of search index "${plan.name}" is not searchable`);
    }
  }
  return paths;
}

function assertSupported(input: Input, { maxTotalHits }: Limits): void {
  const { pagination = {}, search_options: options = {} } = input;
  if (options.vector) throw unsupported('search-meilisearch has no vector search');
  if (pagination.cursor !== undefined) throw unsupported('search-meilisearch has no cursors');
  if ((pagination.skip ?? 0) + (pagination.take ?? DEFAULT_TAKE) > maxTotalHits) {
    throw unsupported(`search-meilisearch reaches the first ${maxTotalHits} hits: maxTotalHits`);
  }
}

type Locale = NonNullable<MultiSearchQuery['locales']>[number];

function isLocale(code: string): code is Locale {
  return /^[a-z]{2,3}$/.test(code);
}

function locale(code: string): Locale {
  if (!isLocale(code)) throw invalid(`"${code}" is no ISO 639 code of a language, such as "vi"`);
  return code;
}

/** Whatever is in both the search itself and its counts: the same matches, nothing about hits. */
function matching(input: Input, indexUid: string, plan: IndexPlan, filter: string | undefined) {
  const { search_options: options = {}, q } = input;
  return {
    indexUid,
    ...textQuery(q, options.match_strategy, queryOptionsOf(input).matching_strategy),
    attributesToSearchOn: assertSearchable(options.attributes_to_search_on, plan),
    filter,
    rankingScoreThreshold: options.min_score,
    distinct: options.distinct,
    locales: options.locales?.map(locale),
  };
}

function federatedQuery(
  own: FederatedQuery,
  main: MultiSearchQuery,
  base: string | undefined,
  plan: IndexPlan,
): MultiSearchQueryWithFederation {
  return {
    ...main,
    ...textQuery(own.q, own.match_strategy, own.matching_strategy),
    attributesToSearchOn: assertSearchable(own.attributes_to_search_on, plan),
    filter: bothFilters(base, compileFilters(own.filters, plan)),
    rankingScoreThreshold: own.min_score,
    federationOptions: { weight: own.weight },
  };
}

function distinctOf({ index, search_options: options = {} }: Input): string | undefined {
  return options.distinct ?? index.settings.distinct_attribute;
}

function leavesOut(input: Input): boolean {
  return distinctOf(input) !== undefined || input.search_options?.min_score !== undefined;
}

/** Asks for nothing but the exact number of matches. */
function counting(query: MultiSearchQuery): MultiSearchQuery {
  return { ...query, page: 1, hitsPerPage: 0 };
}

function scoreOf(hit: Hit): number | undefined {
  return hit._federation?.weightedRankingScore ?? hit._rankingScore;
}

function countOf({ totalHits, estimatedTotalHits }: SearchResponse): number {
  return totalHits ?? estimatedTotalHits ?? 0;
}

/**
 * Plans a search on the index `indexUid` of the engine.
 * @throws MedusaError on whatever Meilisearch or the definition of the index cannot serve
 */
export function planSearch(input: Input, indexUid: string, limits: Limits): SearchPlan {
  assertSupported(input, limits);
  const plan = planIndex(input.index);
  const options = input.search_options ?? {};
  const { skip = 0, take = DEFAULT_TAKE } = input.pagination ?? {};
  const base = compileFilters(input.filters, plan);
  const facets = planFacets(options.facets, plan, limits.maxValuesPerFacet);
  const distributed = facets.filter(({ distribution }) => distribution).map(({ field }) => field);
  const highlight = highlightRequest(input, plan);
  const sort = sortOf(input, plan);
  const { federation } = queryOptionsOf(input);

  const hits: MultiSearchQuery = {
    ...matching(input, indexUid, plan, base),
    sort: sort.length > 0 ? sort : undefined,
    attributesToRetrieve: [...new Set([...input.attributes_to_retrieve, plan.primaryKey])],
    showRankingScore: options.include_score,
    ...highlight,
  };
  const counts = countFilters(facets, base).map((filter) =>
    matching(input, indexUid, plan, filter),
  );

  // The count that comes with hits is exact, unless some of the matches are left out afterwards.
  const isCounted = options.count !== 'none' && !federation && leavesOut(input);
  const read = (answers: SearchResponse[]): SearchTypes.SearchResult => {
    const [main, ...counted] = answers;
    if (!main) throw invalid('The search engine gave no answer');
    const total = isCounted ? counted.pop() : main;
    const byIndex = main.facetsByIndex?.[indexUid];
    return {
      hits: main.hits.map((hit) => ({
        id: String(hit[plan.primaryKey]),
        score: options.include_score ? scoreOf(hit) : undefined,
        document: fromEngineDocument(hit, input.attributes_to_retrieve, plan),
        highlights: readHighlights(hit._formatted, highlight),
      })),
      facets: readFacets(
        facets,
        {
          distribution: main.facetDistribution ?? byIndex?.distribution ?? {},
          stats: main.facetStats ?? byIndex?.stats ?? {},
        },
        counted.map(countOf),
      ),
      metadata: {
        skip,
        take,
        count: options.count === 'none' || !total ? null : countOf(total),
        query: input.q,
        processing_time_ms: main.processingTimeMs,
      },
    };
  };

  if (federation) {
    if (distinctOf(input) !== undefined) throw unsupported('A federation has no distinct hits');
    const together = (
      query: MultiSearchQuery,
      filter: string | undefined,
      page: FederatedMultiSearchParams['federation'],
    ): FederatedMultiSearchParams => ({
      federation: page,
      queries: [
        { ...query, federationOptions: { weight: federation.weight } },
        ...federation.queries.map((own) => federatedQuery(own, query, filter, plan)),
      ],
    });
    const page = {
      offset: skip,
      limit: take,
      ...(distributed.length > 0 && { facetsByIndex: { [indexUid]: distributed } }),
    };
    const filters = countFilters(facets, base);
    return {
      queries: [],
      federated: [
        together(hits, base, page),
        ...counts.map((query, at) => together(query, filters[at], { limit: 0 })),
      ],
      read,
    };
  }
  return {
    queries: [
      {
        ...hits,
        offset: skip,
        limit: take,
        facets: distributed.length > 0 ? distributed : undefined,
      },
      ...counts.map(counting),
      ...(isCounted ? [counting(matching(input, indexUid, plan, base))] : []),
    ],
    read,
  };
}
