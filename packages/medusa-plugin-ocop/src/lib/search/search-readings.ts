import { type Vocabulary, vietnameseProductWord } from 'ocop-core';
import { withoutNoise } from './noise-words';
import { queryWords } from './query-words';
import { type Reading, readingOf } from './search-tiers';
import { type UnderstoodQuery, understandQuery } from './understand-query';

/** A reading that was not typed so. */
export interface OtherReading extends Reading {
  kind: 'near' | 'less';
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The query as it was typed; a last word that is only the beginning of one is taken for that. */
export function literalReading(query: UnderstoodQuery, vocabulary: Vocabulary | null): Reading {
  if (query.spoken) return readingOf(query);
  const words = query.plain.split(' ');
  const halfTyped = vocabulary?.endsHalfTyped(words) ?? words.at(-1)?.length === 1;
  return readingOf(query, { beginning: halfTyped });
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
    vocabulary !== null && wordsOf(query.plain).some((word) => isUnknown(word, vocabulary));
  if (vocabulary && unknown) readings.push(...nearReadings(query, vocabulary, false));
  const quiet = withoutNoise(query.text).replace(/\s+/g, ' ').trim();
  if (query.concepts.length === 0 && quiet !== '' && quiet !== query.text) {
    readings.push({ ...readingOf(reread(quiet, query)), kind: 'less' });
  }
  return readings;
}

/** Readings to ask for when nothing was found, the likeliest first. */
export function lastReadings(query: UnderstoodQuery, vocabulary: Vocabulary): OtherReading[] {
  return [...nearReadings(query, vocabulary, true), ...lessReadings(query, vocabulary)];
}

function nearReadings(
  query: UnderstoodQuery,
  vocabulary: Vocabulary,
  doubtKnown: boolean,
): OtherReading[] {
  const correction = vocabulary.correct(wordsOf(query.text), { doubtKnown });
  if (!correction) return [];
  const { words, endsInPrefix } = correction;
  return [
    {
      ...readingOf(reread(words.join(' '), query), { beginning: endsInPrefix }),
      kind: 'near',
    },
  ];
}

/** The query with fewer of its words: of an English one its products; else only where most of what is left belongs together. */
function lessReadings(query: UnderstoodQuery, vocabulary: Vocabulary): OtherReading[] {
  if (query.spoken) return productReadings(query);
  const words = wordsOf(query.text);
  const known = words.filter((word) => !isUnknown(reread(word, query).plain, vocabulary));
  const candidates =
    known.length < words.length
      ? [known]
      : words.map((_, at) => words.filter((_word, other) => other !== at));
  return candidates
    .filter((kept) => kept.length >= 2 && kept.length * 2 > words.length)
    .map((kept) => ({ kept, pairs: pairsOf(kept, vocabulary) }))
    .filter(({ kept, pairs }) => pairs * 2 >= kept.length - 1 && pairs > 0)
    .sort((a, b) => b.pairs / b.kept.length - a.pairs / a.kept.length)
    .slice(0, 3)
    .map(({ kept }) => ({
      ...readingOf(reread(kept.join(' '), query), { name: 'any' }),
      kind: 'less',
    }));
}

/** What an English query calls by name, from the places that it names; else from anywhere. */
function productReadings(query: UnderstoodQuery): OtherReading[] {
  const products = query.concepts.filter(({ kind }) => kind === 'product');
  const names = products.map(({ value }) => vietnameseProductWord(value)?.name ?? '');
  const words = { rest: queryWords(''), spoken: queryWords(names.join(' ')) };
  return [query.concepts, products].map((concepts) => ({
    ...readingOf({ ...query, ...words, concepts }, { name: 'any' }),
    kind: 'less',
  }));
}

function pairsOf(words: readonly string[], vocabulary: Vocabulary): number {
  const plain = words.map((word) => understandQuery(word).plain);
  return plain.filter((word, at) => at > 0 && vocabulary.knowsPair(plain[at - 1] ?? '', word))
    .length;
}

function isUnknown(word: string, vocabulary: Vocabulary): boolean {
  return !/^\d*$/.test(word) && word.split(' ').some((part) => !vocabulary.knows(part));
}

/** Other words with what the query said beside them. */
function reread(
  text: string,
  { stars, potentialFiveStar, price }: UnderstoodQuery,
): UnderstoodQuery {
  return { ...understandQuery(text), stars, potentialFiveStar, price };
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}
