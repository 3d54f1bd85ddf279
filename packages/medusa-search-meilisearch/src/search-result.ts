import type { SearchTypes } from '@medusajs/framework/types';
import type { Hit, SearchResponse } from 'meilisearch';
import { documentReader } from './documents';
import { unsupported } from './errors';
import { type FacetPlan, readFacets } from './facet-plan';
import { type HighlightRequest, readHighlights } from './highlights';
import type { IndexPlan } from './index-plan';

export interface Reading {
  input: SearchTypes.ProviderSearchQuery;
  indexUid: string;
  plan: IndexPlan;
  facets: FacetPlan[];
  highlight: HighlightRequest | undefined;
  page: { skip: number; take: number };
  /** Whether the last answer is the number of matches; else it comes with the hits. */
  isCounted: boolean;
}

function scoreOf(hit: Hit): number | undefined {
  return hit._federation?.weightedRankingScore ?? hit._rankingScore;
}

function countOf({ totalHits, estimatedTotalHits }: SearchResponse): number {
  return totalHits ?? estimatedTotalHits ?? 0;
}

function hitReader({ input, plan, highlight }: Reading): (hit: Hit) => SearchTypes.SearchHit {
  const readDocument = documentReader(input.attributes_to_retrieve, plan);
  return (hit) => ({
    id: String(hit[plan.primaryKey]),
    score: input.search_options?.include_score ? scoreOf(hit) : undefined,
    document: readDocument(hit),
    highlights: readHighlights(hit._formatted, highlight),
  });
}

/** The result of a search: its own answer first, then those of its counts. */
export function readResult(
  [main, ...counted]: SearchResponse[],
  reading: Reading,
): SearchTypes.SearchResult {
  if (!main) throw unsupported('A search wants an answer');
  const { input, indexUid, facets, page, isCounted } = reading;
  const total = countOf((isCounted ? counted.pop() : undefined) ?? main);
  const byIndex = main.facetsByIndex?.[indexUid];
  const told = {
    distribution: main.facetDistribution ?? byIndex?.distribution ?? {},
    stats: main.facetStats ?? byIndex?.stats ?? {},
  };
  return {
    hits: main.hits.map(hitReader(reading)),
    facets: readFacets(facets, told, counted.map(countOf)),
    metadata: {
      ...page,
      count: input.search_options?.count === 'none' ? null : total,
      query: input.q,
      processing_time_ms: main.processingTimeMs,
    },
  };
}
