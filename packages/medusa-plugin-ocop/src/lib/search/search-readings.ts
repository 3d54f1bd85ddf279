import {
  type Concept,
  correctEnglish,
  placesOfInitials,
  synonymsOfQuery,
  type Vocabulary,
  vietnameseProductWord,
} from 'ocop-core';
import { withoutNoise } from './noise-words';
import { queryWords } from './query-words';
import { type Reading, readingOf } from './search-tiers';
import { type UnderstoodQuery, understandQuery } from './understand-query';

/** A reading that was not typed so. */
export interface OtherReading extends Reading {
  kind: 'near' | 'less';
  /** One of several guesses, of which the one that finds most is right. */
  isOneOfMany?: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The query as it was typed; a last word that is only the beginning of one is taken for that. */
export function literalReading(query: UnderstoodQuery, vocabulary: Vocabulary | null): Reading {
  if (query.spoken) return readingOf(query);
  const words = query.plain.split(' ');
  const isShort = words.length > 1 && placesOfInitials(words.at(-1) ?? '').length > 0;
  const halfTyped = !isShort && (vocabulary?.endsHalfTyped(words) ?? words.at(-1)?.length === 1);
  return usualNameFirst(readingOf(query, { beginning: halfTyped }), vocabulary);
}

/** A reading that asks first for what its query names by a name that is seldom said here. */
function usualNameFirst(reading: Reading, vocabulary: Vocabulary | null): Reading {
  const { otherNames, ahead, query } = reading;
  if (!otherNames || !vocabulary || !isCalledOtherwise(query.rest.text, vocabulary)) return reading;
  return { ...reading, ahead: [otherNames, ...ahead], otherNames: null };
}

/** Whether the last word is half typed at best, and nothing that begins so stands beside the one before. */
export function endsStrangely({ plain }: UnderstoodQuery, vocabulary: Vocabulary | null): boolean {
  const [before, last] = plain.split(' ').slice(-2);
  if (!vocabulary || before === undefined || last === undefined) return false;
  return !vocabulary.knows(last) && !vocabulary.knowsPairBeginning(before, last);
}

/** So much oftener must another name stand where this one stands, to be the usual one. */
const USUAL = 3;

/**
 * Whether what a query names is called otherwise here: beside "xanh" it is "chè" that stands, and "trà"
 * only where a place or a firm happens to be called so.
 */
function isCalledOtherwise(text: string, vocabulary: Vocabulary): boolean {
  const [name] = synonymsOfQuery(text);
  const [synonym] = name?.synonyms ?? [];
  if (!name || synonym === undefined) return false;
  const [before = '', after = ''] = text.split(name.words);
  const beside = (called: string) => vocabulary.countBetween(before, called, after);
  return beside(synonym) > USUAL * beside(name.words);
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
      ...englishReadings(query),
    );
  }
  const quiet = withoutNoise(query.text).replace(/\s+/g, ' ').trim();
  if (query.concepts.length === 0 && quiet !== '' && quiet !== query.text) {
    readings.push({ ...readingOf(reread(quiet, query)), kind: 'less' });
  }
  return readings;
}

/** Readings to ask for when nothing was found, the likeliest first. */
export function lastReadings(query: UnderstoodQuery, vocabulary: Vocabulary): OtherReading[] {
  return [
    ...nearReadings(query, vocabulary, true),
    ...lessReadings(query, vocabulary),
    ...runReadings(query, vocabulary),
    ...kindReadings(query),
  ];
}

function nearReadings(
  query: UnderstoodQuery,
  vocabulary: Vocabulary,
  doubtKnown: boolean,
): OtherReading[] {
  const typed = wordsOf(query.text);
  const isUnderstood = understoodWords(typed, wordsOf(query.rest.text));
  const correction = vocabulary.correct(typed, { doubtKnown, isUnderstood });
  if (!correction) return [];
  const { words, endsInPrefix } = correction;
  const reading = readingOf(reread(words.join(' '), query), { beginning: endsInPrefix });
  return [{ ...usualNameFirst(reading, vocabulary), kind: 'near' }];
}

/** A query with the initials of a place in it, written out: "cà phê tn". */
function initialReadings(query: UnderstoodQuery, vocabulary: Vocabulary): OtherReading[] {
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
      ...readingOf(reread(`${before} ${name} ${after}`, query)),
      kind: 'near',
      isOneOfMany: true,
    }));

  function places(word: string, place: number): string[] {
    return placesOfInitials(word, { isFirst: place === 0 && words.length > 1 });
  }
}

/** A query with slips of the pen in its English: "cofee". */
function englishReadings(query: UnderstoodQuery): OtherReading[] {
  const meant = correctEnglish(query.text);
  return meant === null ? [] : [{ ...readingOf(reread(meant, query)), kind: 'near' }];
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
    .filter((kept) => kept.length > 2 || query.text.includes(kept.join(' ')))
    .map((kept) => ({ kept, pairs: pairsOf(kept, vocabulary) }))
    .filter(({ kept, pairs }) => pairs * 2 >= kept.length - 1 && pairs > 0)
    .sort((a, b) => b.pairs / b.kept.length - a.pairs / a.kept.length)
    .slice(0, 3)
    .map(({ kept }) => ({
      ...readingOf(reread(kept.join(' '), query), { name: 'any' }),
      kind: 'less',
    }));
}

/** The gifts, or the goods of a group, that a query asks for with words that none of them says. */
function kindReadings(query: UnderstoodQuery): OtherReading[] {
  const isKind = query.concepts.some(({ kind }) => kind === 'gift' || kind === 'group');
  if (!isKind || query.spoken || query.rest.plain === '') return [];
  return [{ ...readingOf({ ...query, rest: queryWords('') }, { name: 'any' }), kind: 'less' }];
}

/** From so many words on a query is a sentence, with a name somewhere in it. */
const SENTENCE = 4;

/** The parts of a sentence that are most of a name, the first named first, with what was understood of it. */
function runReadings(query: UnderstoodQuery, vocabulary: Vocabulary): OtherReading[] {
  const words = wordsOf(query.rest.text);
  if (words.length < SENTENCE) return [];
  const runs: string[][] = [];
  words.forEach((word, at) => {
    const isNext = at > 0 && pairsOf([words[at - 1] ?? '', word], vocabulary) > 0;
    if (isNext) runs.at(-1)?.push(word);
    else runs.push([word]);
  });
  const places = query.chips.filter(({ kind }) => kind !== 'star' && kind !== 'price');
  const understood = places.map((chip) => chip.words).join(' ');
  return runs
    .filter((run) => run.length > 1)
    .map((run) => ({ run, weight: weightOf(run, vocabulary) }))
    .filter(({ weight }, _at, all) => weight * 2 > Math.max(...all.map((other) => other.weight)))
    .slice(0, 2)
    .map(({ run }) => ({
      ...readingOf(reread(`${run.join(' ')} ${understood}`, query), { name: 'any' }),
      kind: 'less',
    }));
}

/** How much of a name words are that stand side by side: long ones weigh, and often said ones. */
function weightOf(run: readonly string[], vocabulary: Vocabulary): number {
  const plain = run.map((word) => understandQuery(word).plain);
  return plain
    .slice(1)
    .map((word, at) => Math.log2(1 + vocabulary.countOfPair(plain[at] ?? '', word)))
    .reduce((sum, weight) => sum + weight, 0);
}

/** What an English query calls by name, from the places that it names; else from anywhere; else one thing. */
function productReadings(query: UnderstoodQuery): OtherReading[] {
  const products = query.concepts.filter(({ kind }) => kind === 'product');
  const things = products.filter(({ value }) => !vietnameseProductWord(value)?.describes);
  const nameOf = ({ value }: Concept) => vietnameseProductWord(value)?.name ?? '';
  return [query.concepts, products, ...things.map((thing) => [thing])].map((concepts) => {
    const named = concepts.filter(({ kind }) => kind === 'product').map(nameOf);
    const words = { rest: queryWords(''), spoken: queryWords(named.join(' ')) };
    return { ...readingOf({ ...query, ...words, concepts }, { name: 'any' }), kind: 'less' };
  });
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
