import {
  CERTIFIED_STARS,
  type GroupCode,
  PRODUCT_GROUPS,
  PROVINCES,
  REGIONS,
  type RegionCode,
  type StarLevel,
} from 'ocop-core';
import type { SearchResult } from '../backend/search';
import { type ListFilter, type SearchState, toggled } from './search-state';

/** A value of a filter that can be switched, with the number of products it would show. */
export interface FacetOption<Value> {
  value: Value;
  count: number;
  chosen: boolean;
  /** The search with this value switched. */
  next: SearchState;
}

export interface FacetOptions {
  star: FacetOption<StarLevel>[];
  region: FacetOption<RegionCode>[];
  province: FacetOption<string>[];
  group: FacetOption<GroupCode>[];
}

/**
 * The values worth offering: those with products, and those that are on. Provinces by count, the
 * others in the order of the programme. With regions chosen, provinces of other regions are left out.
 */
export function facetOptions(state: SearchState, facets: SearchResult['facets']): FacetOptions {
  const stars = [...CERTIFIED_STARS].reverse();
  const provinces = PROVINCES.filter(
    ({ code, regionCode }) =>
      state.regions.length === 0 ||
      state.regions.includes(regionCode) ||
      state.provinces.includes(code),
  );
  return {
    star: optionsOf(state, 'stars', stars, facets.star),
    region: optionsOf(state, 'regions', codes(REGIONS), facets.region),
    province: optionsOf(state, 'provinces', codes(provinces), facets.province).sort(
      (a, b) => b.count - a.count,
    ),
    group: optionsOf(state, 'groups', codes(PRODUCT_GROUPS), facets.group),
  };
}

function optionsOf<F extends ListFilter>(
  state: SearchState,
  filter: F,
  values: readonly SearchState[F][number][],
  counts: SearchResult['facets'][string] | undefined,
): FacetOption<SearchState[F][number]>[] {
  const chosen: readonly (string | number)[] = state[filter];
  return values
    .map((value) => ({
      value,
      count: counts?.find((entry) => entry.value === String(value))?.count ?? 0,
      chosen: chosen.includes(value),
      next: toggled(state, filter, value),
    }))
    .filter((option) => option.count > 0 || option.chosen);
}

function codes<Code extends string>(entries: readonly { readonly code: Code }[]): Code[] {
  return entries.map(({ code }) => code);
}
