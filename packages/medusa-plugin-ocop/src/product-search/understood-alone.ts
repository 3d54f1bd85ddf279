import { type Concept, type Vocabulary, vietnameseProductWord } from 'ocop-core';
import type { OtherReading } from './other-reading';
import { queryWords } from './query-words';
import { readingOf } from './search-tiers';
import type { UnderstoodQuery } from './understand-query';

/**
 * What an English query calls by name, from the places that it names; else from anywhere; else one
 * thing, first what English says last.
 */
export function productReadings(query: UnderstoodQuery, vocabulary: Vocabulary): OtherReading[] {
  const products = query.concepts.filter(({ kind }) => kind === 'product');
  const things = products.filter(({ value }) => !vietnameseProductWord(value)?.describes);
  const nameOf = ({ value }: Concept) => vietnameseProductWord(value)?.name ?? '';
  return [query.concepts, products, ...things.reverse().map((thing) => [thing])].map((concepts) => {
    const named = concepts.filter(({ kind }) => kind === 'product').map(nameOf);
    const words = { rest: queryWords(''), spoken: queryWords(named.join(' ')) };
    return {
      ...readingOf({ ...query, ...words, concepts }, vocabulary, { name: 'any' }),
      kind: 'less',
    };
  });
}

/** The gifts, or the goods of a group, that a query asks for with words that none of them says. */
export function kindReadings(query: UnderstoodQuery, vocabulary: Vocabulary): OtherReading[] {
  const isKind = query.concepts.some(({ kind }) => kind === 'gift' || kind === 'group');
  if (!isKind || query.rest.plain === '') return [];
  return [
    { ...readingOf({ ...query, rest: queryWords('') }, vocabulary, { name: 'any' }), kind: 'less' },
  ];
}
