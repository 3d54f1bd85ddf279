import type { Vocabulary } from 'ocop-core';
import type { Reading } from './search-tiers';
import { type UnderstoodQuery, understandQuery } from './understand-query';

/** A reading that was not typed so. */
export interface OtherReading extends Reading {
  kind: 'near' | 'less';
  /** One of several guesses, of which the one that finds most is right. */
  isOneOfMany?: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Other words with what the query said beside them. */
export function reread(
  text: string,
  { stars, potentialFiveStar, price }: UnderstoodQuery,
): UnderstoodQuery {
  return { ...understandQuery(text), stars, potentialFiveStar, price };
}

/** The words of a text, as they were typed. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Whether a word, in one spelling, is said of nothing here; a number never counts. */
export function isUnknown(word: string, vocabulary: Vocabulary): boolean {
  return !/^\d*$/.test(word) && word.split(' ').some((part) => !vocabulary.knows(part));
}
