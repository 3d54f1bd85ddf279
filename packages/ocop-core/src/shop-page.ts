import type { ListingContent } from './listing-content.js';
import type { FieldProblem } from './problems.js';

/** As long as the story of a seller's page may be. */
export const LONGEST_STORY = 1500;

/**
 * What a seller's page lacks before it may be sent for approval. It is a listing of no certificate: its description
 * is the story, and photos may be none.
 */
export function lacksOfShopPage({
  description,
}: Pick<ListingContent, 'description'>): FieldProblem[] {
  const isEmpty = (description ?? '').trim() === '';
  return isEmpty ? [{ path: 'description', code: 'empty', params: {} }] : [];
}
