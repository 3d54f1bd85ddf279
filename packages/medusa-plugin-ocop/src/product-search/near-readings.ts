import { correctEnglish, placesOfInitials, type Vocabulary } from 'ocop-core';
import { type OtherReading, reread, wordsOf } from './other-reading';
import { readingOf } from './search-tiers';
import type { UnderstoodQuery } from './understand-query';
import { usualNameFirst } from './usual-name';

/** The query in words that the catalogue knows, spelled as it spells them. */
export function nearReadings(
  query: UnderstoodQuery,
  vocabulary: Vocabulary,
  doubtKnown: boolean,
): OtherReading[] {
  const typed = wordsOf(query.text);
  const isUnderstood = understoodWords(typed, wordsOf(query.rest.text));
  const correction = vocabulary.correct(typed, { doubtKnown, isUnderstood });
  if (!correction) return [];
  const { words, endsInPrefix } = correction;
  const reading = readingOf(reread(words.join(' '), query), vocabulary, {
    beginning: endsInPrefix,
  });
  return [{ ...usualNameFirst(reading, vocabulary), kind: 'near' }];
}

/** A query with the initials of a place in it, written out: "cà phê tn". */
export function initialReadings(query: UnderstoodQuery, vocabulary: Vocabulary): OtherReading[] {
  const words = wordsOf(query.text);
  const at = words.findIndex(
    (word, place) => !vocabulary.knows(word) && places(word, place).length,
  );
  const [before, after] = [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')];
  const guesses = places(words[at] ?? '', at).map((name) => ({
    name,
    known: vocabulary.countBetween(before, name, after),
  }));
  const most = Math.max(...guesses.map(({ known }) => known));
  return guesses
    .filter(({ known }) => known * 2 >= most)
    .map(({ name }) => ({
      ...readingOf(reread(`${before} ${name} ${after}`, query), vocabulary),
      kind: 'near',
      isOneOfMany: true,
    }));

  function places(word: string, place: number): string[] {
    return placesOfInitials(word, { isFirst: place === 0 && words.length > 1 });
  }
}

/** A query with slips of the pen in its English: "cofee". */
export function englishReadings(query: UnderstoodQuery, vocabulary: Vocabulary): OtherReading[] {
  const meant = correctEnglish(query.text);
  return meant === null ? [] : [{ ...readingOf(reread(meant, query), vocabulary), kind: 'near' }];
}

/** Which words of a query, by their place, are not among the rest that nothing was made of. */
function understoodWords(
  typed: readonly string[],
  rest: readonly string[],
): (at: number) => boolean {
  let next = 0;
  const understood = typed.map((word) => {
    if (word !== rest[next]) return true;
    next += 1;
    return false;
  });
  return (at) => understood[at] ?? false;
}
