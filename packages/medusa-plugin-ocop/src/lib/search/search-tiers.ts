import type { SearchTypes } from '@medusajs/framework/types';
import {
  type Certainty,
  type Concept,
  type ConceptKind,
  conceptKeys,
  synonymsOfQuery,
} from 'ocop-core';
import { fieldWords } from './field-words';
import { markedWords } from './marked-words';
import { type QueryWords, queryWords } from './query-words';
import type { UnderstoodQuery } from './understand-query';

/** How strictly the words of a query are matched, from its own marks to some of its words. */
export type TierName = 'exact' | 'all' | 'prefix' | 'any';

/** One query to the engine. Without words it takes everything that its conditions leave. */
export interface Tier {
  name: TierName;
  q: string | null;
  match_strategy: 'all' | 'last';
  where: SearchTypes.SearchFilters;
}

/** A reading of a query: what is shown, best first, and the query that holds all of it. */
export interface Reading {
  query: UnderstoodQuery;
  /** Shown first, in this order. */
  ahead: Tier[];
  /** Holds everything that is found; counts and facets are its. */
  base: Tier;
  /** What is called otherwise; the base holds it too, last. */
  otherNames: Tier | null;
}

/** What a product that is packed to be given says: hộp quà, set quà. Without its mark it is quả, too. */
const GIFT = 'quà';

const PLACES: readonly ConceptKind[] = ['region', 'province', 'former_province'];
const DIMENSIONS: readonly (readonly ConceptKind[])[] = [
  PLACES,
  ['producer_type'],
  ['group'],
  ['gift'],
  ['export'],
];

/** Products of all these concepts; of several places, kinds or groups one is enough, of products none. */
function conceptFilters(
  concepts: readonly Concept[],
  certainties: readonly Certainty[],
): SearchTypes.SearchFilters {
  const products = concepts.filter(({ kind }) => kind === 'product').map((product) => [product]);
  const others = DIMENSIONS.map((kinds) => concepts.filter(({ kind }) => kinds.includes(kind)));
  const parts = [...others, ...products].flatMap((asked) => {
    const keys = asked.flatMap((concept) => conceptKeys(concept, certainties));
    return keys.length > 0 ? [{ concept_keys: keys }] : [];
  });
  return parts.length > 0 ? { $and: parts } : {};
}

/**
 * How a query is asked. A place, a kind of producer or a group in words counts as a filter that also
 * takes what only says so, so that the count loses no literal hit; literal hits come first, those that
 * really are from there before others.
 * @param options.beginning the last word is half typed
 * @param options.name of the widest tier
 */
export function readingOf(
  query: UnderstoodQuery,
  { beginning = false, name }: { beginning?: boolean; name?: TierName } = {},
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
    const q = beginning ? null : byAnotherName(words);
    return q === null ? null : tier(q, where, widest);
  };
  const { concepts, rest } = query;
  if (concepts.length === 0) {
    return {
      query,
      otherNames: otherNames(query, {}),
      ahead: markedTiers(query, {}),
      base: tier(query.plain === '' ? null : query.plain, {}, widest),
    };
  }
  const there = conceptFilters(concepts, ['is']);
  const anyhow = conceptFilters(concepts, ['is', 'may_be', 'says']);
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
      query,
      otherNames: null,
      ahead:
        rest.plain === ''
          ? [...called, fromThere, ...inField('title', query, anyhow)]
          : [...inField('title', rest, anyhow), ...called, tier(rest.plain, there, widest)],
      base: tier(rest.plain === '' ? null : rest.plain, anyhow, widest),
    };
  }
  const giftWords = `${fieldWords('title', `${rest.text} ${GIFT}`)} ${markedWords(GIFT)}`;
  const asGift = concepts.some(({ kind }) => kind === 'gift')
    ? [tier(giftWords, anyhow, widest)]
    : [];
  if (rest.plain === '') {
    const placeAlone = query.isConceptAlone && concepts.every(({ kind }) => PLACES.includes(kind));
    return {
      query,
      otherNames: null,
      ahead: placeAlone
        ? [fromThere, ...literal({})]
        : [...literal(there), fromThere, ...literal({}), ...asGift],
      base: tier(null, anyhow, widest),
    };
  }
  const ofProducer = concepts.some(({ kind }) => kind === 'producer_type');
  return {
    query,
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
    base: tier(rest.plain, anyhow, widest),
  };
}

/** The words with the first name that has another put in that other name, its marks kept; or null. */
function byAnotherName({ text }: QueryWords): string | null {
  const [name] = synonymsOfQuery(text);
  const [synonym] = name?.synonyms ?? [];
  if (!name || synonym === undefined) return null;
  const others = queryWords(text.replace(name.words, ' ')).plain;
  return `${markedWords(synonym)} ${others}`.trim();
}
