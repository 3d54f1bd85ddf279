import {
  CERTIFIED_STARS,
  FORMER_PROVINCES,
  PRICE_BANDS,
  PRODUCER_TYPES,
  PRODUCT_GROUPS,
  PROVINCES,
  REGIONS,
} from 'ocop-core';
import type { SearchResult } from '../backend/search';
import { fairSlugs } from './filter-slugs';
import { type ListFilter, type SearchState, type SwitchFilter, toggled } from './search-state';

/** A value of a filter that can be switched, with the number of products it would show. */
export interface FacetOption<Value> {
  value: Value;
  count: number;
  chosen: boolean;
  /** The search with this value switched. */
  next: SearchState;
}

/** By filter; a filter that is on or off has one value at most, true. */
export type FacetOptions = {
  [F in ListFilter]: FacetOption<SearchState[F][number]>[];
} & Record<SwitchFilter, FacetOption<true>[]>;

type Facets = SearchResult['facets'];

/**
 * The values worth offering: those with products, and those that are on. Places by count, the others
 * in the order of the programme. With regions chosen, provinces of other regions are left out, and
 * with provinces chosen, former ones that are no part of them.
 */
export function facetOptions(state: SearchState, facets: Facets): FacetOptions {
  const { regions, provinces: chosen } = state;
  const provinces = PROVINCES.filter(
    ({ code, regionCode }) => isIn(regions, regionCode) || chosen.includes(code),
  );
  const former = FORMER_PROVINCES.filter(
    ({ code, successorCode }) =>
      (isIn(chosen, successorCode) &&
        provinces.some((province) => province.code === successorCode)) ||
      state.formerProvinces.includes(code),
  );
  const fairs = (facets.fair ?? []).map(({ value }) => value);
  return {
    stars: listed(state, 'stars', [...CERTIFIED_STARS].reverse(), facets.star),
    regions: listed(state, 'regions', codes(REGIONS), facets.region),
    provinces: byCount(listed(state, 'provinces', codes(provinces), facets.province)),
    formerProvinces: byCount(
      listed(state, 'formerProvinces', codes(former), facets.former_province),
    ),
    groups: listed(state, 'groups', codes(PRODUCT_GROUPS), facets.group),
    producerTypes: listed(state, 'producerTypes', codes(PRODUCER_TYPES), facets.producer_type),
    priceBands: listed(state, 'priceBands', codes(PRICE_BANDS), facets.price_band),
    fairs: listed(state, 'fairs', fairSlugs([...fairs, ...state.fairs]), facets.fair),
    gift: switchable(state, 'gift', facets.gift),
    forExport: switchable(state, 'forExport', facets.export),
  };
}

/** Nothing chosen takes everything in. */
function isIn(chosen: readonly string[], code: string): boolean {
  return chosen.length === 0 || chosen.includes(code);
}

function listed<F extends ListFilter>(
  state: SearchState,
  filter: F,
  values: readonly SearchState[F][number][],
  counts: Facets[string] | undefined,
): FacetOption<SearchState[F][number]>[] {
  const chosen: readonly (string | number)[] = state[filter];
  return values
    .map((value) => ({
      value,
      count: countOf(counts, String(value)),
      chosen: chosen.includes(value),
      next: toggled(state, filter, value),
    }))
    .filter(isWorthOffering);
}

function switchable(
  state: SearchState,
  filter: SwitchFilter,
  counts: Facets[string] | undefined,
): FacetOption<true>[] {
  const next = { ...state, [filter]: !state[filter], page: 1 };
  const option: FacetOption<true> = {
    value: true,
    count: countOf(counts, 'true'),
    chosen: state[filter],
    next,
  };
  return [option].filter(isWorthOffering);
}

function isWorthOffering({ count, chosen }: FacetOption<unknown>): boolean {
  return count > 0 || chosen;
}

function byCount<Value>(options: FacetOption<Value>[]): FacetOption<Value>[] {
  return options.sort((a, b) => b.count - a.count);
}

function countOf(counts: Facets[string] | undefined, value: string): number {
  return counts?.find((entry) => entry.value === value)?.count ?? 0;
}

function codes<Code extends string>(entries: readonly { readonly code: Code }[]): Code[] {
  return entries.map(({ code }) => code);
}
