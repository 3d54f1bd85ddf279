import { synonymsOfQuery, type Vocabulary } from 'ocop-core';
import type { Reading } from './search-tiers';

/** A reading that asks first for what its query names by a name that is seldom said here. */
export function usualNameFirst(reading: Reading, vocabulary: Vocabulary | null): Reading {
  const { otherNames, ahead, query } = reading;
  if (!otherNames || !vocabulary || !isCalledOtherwise(query.rest.text, vocabulary)) return reading;
  return { ...reading, ahead: [otherNames, ...ahead], otherNames: null };
}

/** So much oftener must another name stand where this one stands, to be the usual one. */
const USUAL = 3;

/**
 * Whether what a query names is called otherwise here: beside "xanh" it is "chè" that stands, and "trà"
 * only where a place or a firm happens to be called so.
 */
function isCalledOtherwise(text: string, vocabulary: Vocabulary): boolean {
  const [name] = synonymsOfQuery(text);
  const [synonym] = name?.synonyms ?? [];
  if (!name || synonym === undefined) return false;
  const [before = '', after = ''] = text.split(name.words);
  const beside = (called: string) => vocabulary.countBetween(before, called, after);
  return beside(synonym) > USUAL * beside(name.words);
}
