/** What the search counts products by. */
export const FACETS = [
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
export type FacetName = (typeof FACETS)[number];
