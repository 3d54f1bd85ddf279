import 'server-only';
import { type SearchBody, searchAnswer } from 'ocop-contract';
import type { z } from 'zod';
import { type CachePolicy, cataloguePolicy, foundPolicy } from '../cache-manifest';
import { today } from '../clock';
import { callBackend } from './client';

export type Hit = SearchResult['hits'][number];

export type Understood = SearchResult['understood'];

export type SearchResult = z.output<typeof searchAnswer>;

/** What a buyer searches for, as it is now: never kept; the page that shows it may be for a moment. @throws BackendUnavailable */
export function searchProducts(request: SearchBody): Promise<SearchResult> {
  return search(request, { shown: foundPolicy });
}

/** Some cards of a page that is no search: kept until something is listed or withdrawn. @throws BackendUnavailable */
export async function readShowcase(request: SearchBody): Promise<Hit[]> {
  return (await readList(request)).hits;
}

/** A list that many ask for, with its counts: kept as a showcase is. @throws BackendUnavailable */
export function readList(request: SearchBody): Promise<SearchResult> {
  return search(request, { cache: cataloguePolicy });
}

const FACETS_OF_THE_MARKET = ['region', 'province', 'former_province'] as const;

/** How many products on sale every place has. */
export type FacetCounts = Record<
  (typeof FACETS_OF_THE_MARKET)[number],
  SearchResult['facets'][string]
>;

/** What is on sale where: kept until something is listed or withdrawn. @throws BackendUnavailable */
export async function readFacetCounts(): Promise<FacetCounts> {
  const { facets } = await readList({ facets: [...FACETS_OF_THE_MARKET], take: 1 });
  const { region = [], province = [], former_province = [] } = facets;
  return { region, province, former_province };
}

async function search(
  request: SearchBody,
  policy: { cache: CachePolicy } | { shown: CachePolicy },
): Promise<SearchResult> {
  const body = { ...request };
  const result = await callBackend({
    method: 'POST',
    path: '/store/ocop/search',
    body,
    schema: searchAnswer,
    ...policy,
  });
  const date = today();
  return {
    ...result,
    hits: result.hits.filter((hit) => hit.valid_to === null || hit.valid_to >= date),
  };
}
