import {
  type Concept,
  type ConceptKind,
  collapseSpaces,
  findConcepts,
  findPriceWords,
  repairLookAlikes,
  type StarLevel,
} from 'ocop-core';
import { isWayToPlace, without, withoutLinks, withoutNoise } from './noise-words';
import { type QueryWords, queryWords } from './query-words';
import { inVietnamese } from './spoken-words';
import { takeStarWords } from './star-words';

/** Words that every product here would match, so that they say nothing. */
const OCOP = /(?<![\p{L}\p{M}\p{N}])ocop(?![\p{L}\p{M}\p{N}])/giu;

export interface Chip {
  kind: 'star' | ConceptKind | 'price';
  value: string;
  /** The part of the query (NFC) that was understood. */
  words: string;
}

/** A search query, read. Its own words are everything but stars and prices. */
export interface UnderstoodQuery extends QueryWords {
  stars: StarLevel[];
  potentialFiveStar: boolean;
  /** In whole VND. */
  price: { min: number | null; max: number | null } | null;
  concepts: Concept[];
  /** Something was typed, and there is no word in it: an emoji, a sign. */
  saysNothing: boolean;
  /** One concept and no other word, not even noise. */
  isConceptAlone: boolean;
  /** The words without what was understood as concepts, and without noise. */
  rest: QueryWords;
  /** The rest with what it calls by an English name, in Vietnamese; null where it does not. */
  spoken: QueryWords | null;
  chips: Chip[];
}

/** Reads a query as people type it: with or without marks; stars, prices, places among the words. */
export function understandQuery(query: string): UnderstoodQuery {
  const {
    rest: starless,
    stars,
    potentialFiveStar,
    phrases,
  } = takeStarWords(repairLookAlikes(query));
  const price = findPriceWords(starless);
  const text = collapseSpaces(
    (price ? starless.replace(price.words, ' ') : starless).replace(OCOP, ' '),
  );
  const found = findConcepts(text);
  const words = queryWords(text);
  const isEnglish = found.some(({ means }) => means.kind === 'product');
  const quiet = (part: string) => {
    const left = withoutNoise(part);
    return isEnglish ? withoutLinks(left) : left;
  };
  const beside = without(text, found);
  const isPlaceOnly = found.length > 0 && isWayToPlace(beside);
  const rest = isPlaceOnly ? '' : collapseSpaces(quiet(beside));
  return {
    ...words,
    saysNothing: query.trim() !== '' && !/[\p{L}\p{N}]/u.test(query),
    stars,
    potentialFiveStar,
    price: price && { min: price.min, max: price.max },
    concepts: found.map(({ means }) => means),
    isConceptAlone: found.length === 1 && isPlaceOnly,
    rest: rest === text ? words : queryWords(rest),
    spoken: isEnglish ? queryWords(inVietnamese(text, found, quiet)) : null,
    chips: [
      ...phrases.map(
        (phrase): Chip => ({ kind: 'star', value: phrase.stars.join(','), words: phrase.words }),
      ),
      ...found.map(({ means, start, end }): Chip => ({ ...means, words: text.slice(start, end) })),
      ...(price
        ? [
            {
              kind: 'price' as const,
              value: `${price.min ?? ''}-${price.max ?? ''}`,
              words: price.words,
            },
          ]
        : []),
    ],
  };
}
