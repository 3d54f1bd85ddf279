import type { GroupCode, PriceBand, ProducerType, RegionCode, StarLevel } from 'ocop-core';

export const SORTS = ['relevance', 'newest', 'star_desc', 'price_asc', 'price_desc'] as const;
export type Sort = (typeof SORTS)[number];

/** What a buyer asks of the catalogue; the address of the search page says all of it. */
export interface SearchState {
  q: string;
  stars: readonly StarLevel[];
  regions: readonly RegionCode[];
  /** Codes of today's provinces. */
  provinces: readonly string[];
  /** Codes of provinces before 01/7/2025. */
  formerProvinces: readonly string[];
  groups: readonly GroupCode[];
  producerTypes: readonly ProducerType[];
  priceBands: readonly PriceBand[];
  /** Address parts of fairs. */
  fairs: readonly string[];
  gift: boolean;
  forExport: boolean;
  /** Whole đồng. */
  priceFrom: number | null;
  priceTo: number | null;
  sort: Sort;
  /** From 1. */
  page: number;
}

export const EMPTY_SEARCH: SearchState = {
  q: '',
  stars: [],
  regions: [],
  provinces: [],
  formerProvinces: [],
  groups: [],
  producerTypes: [],
  priceBands: [],
  fairs: [],
  gift: false,
  forExport: false,
  priceFrom: null,
  priceTo: null,
  sort: 'relevance',
  page: 1,
};

const LIST_FILTERS = [
  'stars',
  'regions',
  'provinces',
  'formerProvinces',
  'groups',
  'producerTypes',
  'priceBands',
  'fairs',
] as const;

/** Filters of which several values can be chosen. */
export type ListFilter = (typeof LIST_FILTERS)[number];

/** Filters that are on or off. */
export type SwitchFilter = 'gift' | 'forExport';

/** The state with a value of a filter switched on or off, from the first page. */
export function toggled<F extends ListFilter>(
  state: SearchState,
  filter: F,
  value: SearchState[F][number],
): SearchState {
  const values: readonly (string | number)[] = state[filter];
  const next = values.includes(value)
    ? values.filter((entry) => entry !== value)
    : [...values, value];
  return { ...state, [filter]: next, page: 1 };
}

export function hasFilters(state: SearchState): boolean {
  return (
    LIST_FILTERS.some((filter) => state[filter].length > 0) ||
    state.gift ||
    state.forExport ||
    state.priceFrom !== null ||
    state.priceTo !== null
  );
}

/** The same words without any filter. */
export function withoutFilters({ q, sort }: SearchState): SearchState {
  return { ...EMPTY_SEARCH, q, sort };
}

/** Whether the lowest price asked for is above the highest: a slip, and no range at all. */
export function isPriceReversed({ priceFrom, priceTo }: SearchState): boolean {
  return priceFrom !== null && priceTo !== null && priceFrom > priceTo;
}
