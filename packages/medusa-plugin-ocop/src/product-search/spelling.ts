import { expandAbbreviations, fold, normaliseIY, normaliseTonePlacement } from 'ocop-core';
import { numberSpellings } from './number-spellings';

/** Longest part of a description that is searched, in characters: it keeps documents small. */
const DESCRIPTION_LIMIT = 600;

/** One spelling for a text: abbreviations written out, i for y, no marks, lower case. */
export function plainSpelling(text: string): string {
  return fold(normaliseIY(normaliseTonePlacement(expandAbbreviations(text))));
}

/** A single word without marks, in one spelling. */
export function foldedWord(word: string): string {
  return fold(normaliseIY(normaliseTonePlacement(word)));
}

/**
 * The plain words of a text that dropping its marks alone does not give: what else people may type,
 * numbers and units in their other spellings among them.
 * Words joined by a slash or a dot count too, which PostgreSQL takes for one (a path, a host).
 */
export function otherSpellings(text: string): string {
  const known = new Set(fold(text).split(/[^a-z0-9/.@_]+/));
  const plain = plainSpelling(text);
  const words = [plain, ...numberSpellings(plain)].join(' ').split(/[^a-z0-9]+/);
  return [...new Set(words)].filter((word) => word !== '' && !known.has(word)).join(' ');
}

/** The searched words of a description, plain and each once, from its first 600 characters. */
export function descriptionWords(description: string | null): string | null {
  if (!description) return null;
  const text = description.replace(/<[^>]*>/g, ' ').slice(0, DESCRIPTION_LIMIT);
  return [...new Set(plainSpelling(text).match(/[\p{L}\p{M}\p{N}]+/gu))].join(' ');
}
