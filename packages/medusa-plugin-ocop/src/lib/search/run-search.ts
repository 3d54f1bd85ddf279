import type { ISearchModuleService, SearchTypes } from '@medusajs/framework/types';
import { HIT_FIELDS } from './hit';
import type { SortName } from './search-request';
import { exactTier, type Tier, type TierName, wideningTiers } from './search-tiers';
import { sortOrder } from './sort-order';
import type { UnderstoodQuery } from './understand-query';

/** Fewer hits than this, and a search is widened. */
const ENOUGH_HITS = 3;

export type Engine = Pick<ISearchModuleService, 'searchMany'>;

export interface SearchPlan {
  query: UnderstoodQuery;
  /** By field, without empty branches: Medusa asks again for each facet whose filters differ. */
  filters: SearchTypes.SearchFilters;
  /** The part of them that every search must respect; the rest is what the buyer chose. */
  enforced: SearchTypes.SearchFilters;
  facets: SearchTypes.SearchFacetRequest[];
  sort: SortName;
  skip: number;
  take: number;
}

export interface Found {
  hits: SearchTypes.SearchHit[];
  count: number;
  facets: SearchTypes.SearchResult['facets'];
  /** The tier that decided count and facets; null for a search without words. */
  match: TierName | null;
}

/**
 * Runs a search: without words one query; with words the strictest match first and wider ones while
 * its words are found in fewer than three products. By relevance, hits of a stricter tier come before
 * wider ones. What the buyer chose narrows the hits and never widens the words.
 */
export async function runSearch(engine: Engine, plan: SearchPlan): Promise<Found> {
  const { query, sort, skip, take } = plan;
  if (query.plain === '') {
    const [result] = await engine.searchMany([engineQuery(plan, null, { skip, take })]);
    return found(result, null);
  }
  const byRelevance = sort === 'relevance';
  const page = byRelevance ? { skip: 0, take: skip + take } : { skip, take };
  const exact = byRelevance ? exactTier(query) : null;
  const [first, ...wider] = wideningTiers(query);
  const [all, exactHits] = await engine.searchMany([
    engineQuery(plan, first, page),
    ...(exact ? [hitsOnly(engineQuery(plan, exact, page))] : []),
  ]);
  let widest = found(all, first.name);
  const layers = [...(exactHits ? [exactHits.hits] : []), widest.hits];
  let tried: Tier = first;
  for (const tier of wider) {
    if (widest.count >= ENOUGH_HITS || (await foundAnywhere(engine, plan, tried))) break;
    tried = tier;
    const [result] = await engine.searchMany([engineQuery(plan, tier, page)]);
    const next = found(result, tier.name);
    if (next.count <= widest.count) continue;
    widest = next;
    layers.push(next.hits);
  }
  return byRelevance ? { ...widest, hits: pageOf(layers, skip, take) } : widest;
}

/** Whether the words are found often enough before the buyer's own filters narrow them. */
async function foundAnywhere(engine: Engine, plan: SearchPlan, tier: Tier): Promise<boolean> {
  const [result] = await engine.searchMany([
    {
      entity: 'product',
      fields: ['id'],
      filters: { ...plan.enforced, q: tier.q },
      pagination: { skip: 0, take: 1 },
      search_options: { match_strategy: tier.match_strategy, count: 'exact' },
    },
  ]);
  return found(result, tier.name).count >= ENOUGH_HITS;
}

function engineQuery(
  plan: SearchPlan,
  tier: Tier | null,
  page: { skip: number; take: number },
): SearchTypes.SearchQuery {
  return {
    entity: 'product',
    fields: HIT_FIELDS,
    filters: { ...plan.filters, ...(tier ? { q: tier.q } : {}) },
    pagination: { ...page, order: sortOrder(plan.sort, tier !== null) },
    search_options: {
      match_strategy: tier?.match_strategy,
      facets: plan.facets,
      disjunctive_facets: plan.facets.length > 0,
      count: 'exact',
    },
  };
}

function hitsOnly(query: SearchTypes.SearchQuery): SearchTypes.SearchQuery {
  return {
    ...query,
    search_options: { match_strategy: query.search_options?.match_strategy, count: 'none' },
  };
}

function found(result: SearchTypes.SearchResult | undefined, match: TierName | null): Found {
  if (!result) throw new Error('the search engine gave no answer');
  const { hits, facets, metadata } = result;
  return { hits, count: metadata.count ?? hits.length, facets, match };
}

/**
 * A page of several lists read one after the other, each hit once. Right as long as every list holds
 * its first `skip + take` hits and each list's matches include those of the lists before it.
 */
function pageOf(
  layers: readonly SearchTypes.SearchHit[][],
  skip: number,
  take: number,
): SearchTypes.SearchHit[] {
  const unique = new Map<string, SearchTypes.SearchHit>();
  for (const hit of layers.flat()) if (!unique.has(hit.id)) unique.set(hit.id, hit);
  return [...unique.values()].slice(skip, skip + take);
}
