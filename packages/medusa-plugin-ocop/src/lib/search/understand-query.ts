import { type ConceptKind, collapseSpaces, repairLookAlikes, type StarLevel } from 'ocop-core';
import { hasMarks, markedWords } from './marked-words';
import { plainSpelling } from './spelling';
import { takeStarWords } from './star-words';

/** Words that every product here would match, so that they say nothing. */
const NOISE = /(?<![\p{L}\p{M}\p{N}])ocop(?![\p{L}\p{M}\p{N}])/giu;

export interface Chip {
  kind: 'star' | ConceptKind | 'price';
  value: string;
  words: string;
}

/** A search query, read. */
export interface UnderstoodQuery {
  /** The words to search for as they were typed; empty when the query said nothing else. */
  text: string;
  /** The same words without marks and in one spelling: what the engine is asked for. */
  plain: string;
  /** The same words with their marks in ASCII, when the query has any: asked for first. */
  marked: string | null;
  stars: StarLevel[];
  potentialFiveStar: boolean;
  /** What was understood beyond plain words, each with its words as they were typed (NFC). */
  chips: Chip[];
}

/** Reads a query as people type it: with or without marks, star words among the others. */
export function understandQuery(query: string): UnderstoodQuery {
  const { rest, stars, potentialFiveStar, phrases } = takeStarWords(repairLookAlikes(query));
  const text = collapseSpaces(rest.replace(NOISE, ' '));
  return {
    text,
    plain: collapseSpaces(plainSpelling(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')),
    marked: hasMarks(text) ? markedWords(text) : null,
    stars,
    potentialFiveStar,
    chips: phrases.map(({ stars: named, words }) => ({
      kind: 'star',
      value: named.join(','),
      words,
    })),
  };
}
