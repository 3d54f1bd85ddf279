import type { FacetCounts } from '../backend/search';

/** Products on sale by the codes of places. */
export function countsBy(
  counts: FacetCounts,
  facet: keyof FacetCounts,
): ReadonlyMap<string, number> {
  return new Map(counts[facet].map(({ value, count }) => [value, count]));
}
