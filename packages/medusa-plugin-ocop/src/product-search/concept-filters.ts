import type { SearchTypes } from '@medusajs/framework/types';
import { type Certainty, type Concept, type ConceptKind, conceptKeys } from 'ocop-core';

export const PLACES: readonly ConceptKind[] = ['region', 'province', 'former_province'];
const DIMENSIONS: readonly (readonly ConceptKind[])[] = [
  PLACES,
  ['producer_type'],
  ['group'],
  ['gift'],
  ['export'],
];

/**
 * Products of all these concepts; of several places, kinds or groups one is enough, of products none.
 * @param certainties how sure a product must be of a concept: of any of these
 */
export function conceptFilters(
  concepts: readonly Concept[],
  certainties: (concept: Concept) => readonly Certainty[],
): SearchTypes.SearchFilters {
  const products = concepts.filter(({ kind }) => kind === 'product').map((product) => [product]);
  const others = DIMENSIONS.map((kinds) => concepts.filter(({ kind }) => kinds.includes(kind)));
  const parts = [...others, ...products].flatMap((asked) => {
    const keys = asked.flatMap((concept) => conceptKeys(concept, certainties(concept)));
    return keys.length > 0 ? [{ concept_keys: keys }] : [];
  });
  return parts.length > 0 ? { $and: parts } : {};
}
