/** What a search counts and narrows products by: the names that shop and backend call them by. */
export const SEARCH_FACETS = [
  'star',
  'region',
  'province',
  'former_province',
  'group',
  'producer_type',
  'price_band',
  'fair',
  'gift',
  'export',
] as const;

export type SearchFacet = (typeof SEARCH_FACETS)[number];
