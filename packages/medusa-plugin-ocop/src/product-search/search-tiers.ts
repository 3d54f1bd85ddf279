import type { SearchTypes } from '@medusajs/framework/types';
import { namesInQuery, type Vocabulary } from 'ocop-core';
import { conceptFilters, PLACES } from './concept-filters';
import { fieldWords } from './field-words';
import { markedWords } from './marked-words';
import { type QueryWords, queryWords } from './query-words';
import { type SearchSet, searchSets } from './search-sets';
import type { UnderstoodQuery } from './understand-query';
import { otherNameKey } from './word-keys';

/** How strictly the words of a query are matched, from its own marks to some of its words. */
export type TierName = 'exact' | 'all' | 'prefix' | 'any';

/** One query to the engine. Without words it takes everything that its conditions leave. */
export interface Tier {
  name: TierName;
  q: string | null;
  match_strategy: 'all' | 'last';
  where: SearchTypes.SearchFilters;
}

/** A reading of a query: what it finds, and what of that is shown first. */
export interface Reading {
  query: UnderstoodQuery;
  /** What may be found: of these sets the first that holds anything, with counts and facets. */
  sets: readonly SearchSet[];
  /** As which the words are said to match. */
  name: TierName;
  /** Of the set, shown first in this order. */
  ahead: Tier[];
  /** Of the set, what is called otherwise. */
  otherNames: Tier | null;
}

/** What a product that is packed to be given says: hộp quà, set quà. Without its mark it is quả, too. */
const GIFT = 'quà';

export interface ReadingOptions {
  /** The last word is half typed. */
  beginning?: boolean;
  name?: TierName;
}

/**
 * How a query is asked. A place, a kind of producer or a group in words narrows what is found; literal
 * hits come first, those that really are from there before those that are only called so.
 */
export function readingOf(
  query: UnderstoodQuery,
  vocabulary: Vocabulary | null,
  { beginning = false, name }: ReadingOptions = {},
): Reading {
  const match_strategy = beginning ? 'last' : 'all';
  const widest = name ?? (beginning ? 'prefix' : 'all');
  const tier = (q: string | null, where: Tier['where'], as: TierName): Tier => ({
    name: as,
    q,
    match_strategy,
    where,
  });
  const markedTiers = (words: QueryWords, where: Tier['where']): Tier[] => {
    const q = beginning ? words.markedBeginning : words.marked;
    return q === null ? [] : [tier(q, where, 'exact')];
  };
  const otherNames = (words: QueryWords, where: Tier['where']): Tier | null => {
    const other = beginning ? null : byAnotherName(words);
    return other && tier(other.q, { ...where, ...other.where }, widest);
  };
  const { concepts, rest } = query;
  const reading = { query, sets: searchSets(query, vocabulary, beginning), name: widest };
  if (concepts.length === 0) {
    return {
      ...reading,
      otherNames: otherNames(query, {}),
      ahead: query.plain === '' ? [] : [...markedTiers(query, {}), tier(query.plain, {}, widest)],
    };
  }
  const there = conceptFilters(concepts, () => ['is']);
  const anyhow = conceptFilters(concepts, () => ['is', 'may_be', 'says', 'tells']);
  const inField = (
    field: 'title' | 'producer',
    words: QueryWords,
    where: Tier['where'],
  ): Tier[] => {
    const q = fieldWords(field, words.text);
    return q === '' ? [] : [tier(q, where, widest)];
  };
  const literal = (where: Tier['where']) => [
    ...markedTiers(query, where),
    tier(query.plain, where, widest),
  ];
  const fromThere = tier(null, there, widest);
  const { spoken } = query;
  if (spoken) {
    const exact = spoken.marked === null ? spoken.plain : spoken.marked;
    const inTitle = fieldWords('title', spoken.text);
    const called = [tier(`${exact} ${inTitle}`, there, 'exact'), tier(inTitle, there, widest)];
    return {
      ...reading,
      otherNames: null,
      ahead:
        rest.plain === ''
          ? [...called, fromThere, ...inField('title', query, anyhow)]
          : [...inField('title', rest, anyhow), ...called, tier(rest.plain, there, widest)],
    };
  }
  const giftWords = `${fieldWords('title', `${rest.text} ${GIFT}`)} ${markedWords(GIFT)}`;
  const asGift = concepts.some(({ kind }) => kind === 'gift')
    ? [tier(giftWords, anyhow, widest)]
    : [];
  if (rest.plain === '') {
    const placeAlone = query.isConceptAlone && concepts.every(({ kind }) => PLACES.includes(kind));
    return {
      ...reading,
      otherNames: null,
      ahead: placeAlone
        ? [fromThere, ...literal({})]
        : [...literal(there), fromThere, ...literal({}), ...asGift],
    };
  }
  const ofProducer = concepts.some(({ kind }) => kind === 'producer_type');
  return {
    ...reading,
    otherNames: otherNames(rest, there),
    ahead: [
      ...markedTiers(query, there),
      ...inField('title', query, there),
      ...inField('title', query, {}),
      ...(ofProducer ? inField('producer', rest, there) : []),
      ...asGift,
      ...markedTiers(rest, there),
      ...inField('title', rest, there),
      tier(query.plain, there, widest),
    ],
  };
}

/** What is called by another name than the first that has others, and says the other words; or null. */
function byAnotherName({ text }: QueryWords): Pick<Tier, 'q' | 'where'> | null {
  const [known] = namesInQuery(text);
  if (!known) return null;
  const beside = queryWords(`${text.slice(0, known.start)} ${text.slice(known.end)}`).plain;
  return { q: beside === '' ? null : beside, where: { word_keys: known.names.map(otherNameKey) } };
}
