import { collapseSpaces, placesOfInitials, type Vocabulary } from 'ocop-core';
import { lessReadings, runReadings } from './fewer-words';
import { englishReadings, initialReadings, nearReadings } from './near-readings';
import { withoutNoise } from './noise-words';
import { isUnknown, type OtherReading, reread, wordsOf } from './other-reading';
import { type Reading, readingOf } from './search-tiers';
import type { UnderstoodQuery } from './understand-query';
import { kindReadings, productReadings } from './understood-alone';
import { usualNameFirst } from './usual-name';

/** The query as it was typed; a last word that is only the beginning of one is taken for that. */
export function literalReading(query: UnderstoodQuery, vocabulary: Vocabulary | null): Reading {
  if (query.spoken) return readingOf(query, vocabulary);
  const words = query.plain.split(' ');
  const isShort = words.length > 1 && placesOfInitials(words.at(-1) ?? '').length > 0;
  const halfTyped = !isShort && (vocabulary?.endsHalfTyped(words) ?? words.at(-1)?.length === 1);
  return usualNameFirst(readingOf(query, vocabulary, { beginning: halfTyped }), vocabulary);
}

/** Whether the last word is half typed at best, and nothing that begins so stands beside the one before. */
export function endsStrangely({ plain }: UnderstoodQuery, vocabulary: Vocabulary | null): boolean {
  const [before, last] = plain.split(' ').slice(-2);
  if (!vocabulary || before === undefined || last === undefined) return false;
  return !vocabulary.knows(last) && !vocabulary.knowsPairBeginning(before, last);
}

/**
 * Readings to ask for at once with the query itself, because some of its words are said of nothing
 * here: spelled as the catalogue spells them, or without words like "mua".
 */
export function readingsAtOnce(
  query: UnderstoodQuery,
  vocabulary: Vocabulary | null,
): OtherReading[] {
  if (query.spoken) return [];
  const readings: OtherReading[] = [];
  const unknown =
    vocabulary !== null && wordsOf(query.rest.plain).some((word) => isUnknown(word, vocabulary));
  if (vocabulary && unknown) {
    readings.push(
      ...nearReadings(query, vocabulary, false),
      ...initialReadings(query, vocabulary),
      ...englishReadings(query, vocabulary),
    );
  }
  const quiet = collapseSpaces(withoutNoise(query.text));
  if (query.concepts.length === 0 && quiet !== '' && quiet !== query.text) {
    readings.push({ ...readingOf(reread(quiet, query), vocabulary), kind: 'less' });
  }
  return readings;
}

/** Readings to ask for when nothing was found, the likeliest first. */
export function lastReadings(query: UnderstoodQuery, vocabulary: Vocabulary): OtherReading[] {
  if (query.spoken) return productReadings(query, vocabulary);
  return [
    ...nearReadings(query, vocabulary, true),
    ...lessReadings(query, vocabulary),
    ...runReadings(query, vocabulary),
    ...kindReadings(query, vocabulary),
  ];
}
