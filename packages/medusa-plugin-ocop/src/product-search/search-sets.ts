import type { SearchTypes } from '@medusajs/framework/types';
import type { Concept, Vocabulary } from 'ocop-core';
import { type AskedPart, type AskedWord, type AskedWords, askedWords } from './asked-words';
import { conceptFilters, PLACES } from './concept-filters';
import type { UnderstoodQuery } from './understand-query';
import { otherNameKey, type Standing, wordKey } from './word-keys';

/**
 * What a search finds, decided before anything is sorted or counted. Of several the strictest that
 * holds anything is the answer: better evidence leaves out what only weaker evidence speaks for.
 */
export interface SearchSet {
  /** By names as they were typed, by names without their marks, or by all that is said. */
  evidence: 'typed' | 'folded' | 'text';
  where: SearchTypes.SearchFilters;
  /** Words that all texts together must hold; null where the conditions say everything. */
  q: string | null;
}

type Filters = SearchTypes.SearchFilters;
type Spelling = 'typed' | 'mixed' | 'folded';
/** How far from saying what a product is a word may stand: where it belongs, anywhere in a name. */
type Reach = 'own' | 'title' | 'names';

const STANDINGS: Readonly<Record<AskedWord['stands'], readonly Standing[]>> = {
  thing: ['thing'],
  title: ['thing', 'proper'],
  names: ['thing', 'proper', 'other'],
};

/** The sets that a query may mean, the strictest first; one without conditions for an empty query. */
export function searchSets(
  query: UnderstoodQuery,
  vocabulary: Vocabulary | null,
  halfTyped: boolean,
): SearchSet[] {
  const { rest, concepts } = query;
  const asked = askedWords(rest.text, vocabulary, {
    halfTyped,
    isOfProducer: concepts.some(({ kind }) => kind === 'producer_type'),
  });
  const there = conceptWheres(concepts);
  const sets = wordWheres(asked).flatMap(({ evidence, where }) =>
    there.map((from) => ({ evidence, where: both(where, from), q: null })),
  );
  const text = rest.plain === '' ? [] : textSets(rest.plain, asked, there.at(-1) ?? {});
  return distinct([...sets, ...text]);
}

/** Products of the concepts: those that are or are called so, those that may be, those that tell of it. */
function conceptWheres(concepts: readonly Concept[]): Filters[] {
  if (concepts.length === 0) return [{}];
  return [
    // Tea is a drink for all who buy it; only of a place is there better evidence than "maybe".
    conceptFilters(concepts, ({ kind }) =>
      PLACES.includes(kind) ? ['is', 'says'] : ['is', 'may_be', 'says'],
    ),
    conceptFilters(concepts, () => ['is', 'may_be', 'says']),
    conceptFilters(concepts, () => ['is', 'may_be', 'says', 'tells']),
  ];
}

function wordWheres(asked: AskedWords): { evidence: 'typed' | 'folded'; where: Filters }[] {
  if (asked.parts.length === 0) return [{ evidence: 'typed', where: {} }];
  const words = asked.parts.flatMap((part) => part.words);
  const isMixed = asked.hasMarks && words.some(({ isMarked }) => !isMarked);
  const spellings: Spelling[] = ['typed', ...(isMixed ? (['mixed'] as const) : []), 'folded'];
  const reaches: Reach[] = ['own', 'title', 'names'];
  // Typed marks are what was meant; where there are none, what a word stands for tells more.
  const ladder = asked.hasMarks
    ? spellings.flatMap((spelling) => reaches.map((reach) => ({ spelling, reach })))
    : reaches.flatMap((reach) => spellings.map((spelling) => ({ spelling, reach })));
  return ladder.map(({ spelling, reach }) => ({
    evidence: spelling === 'typed' ? 'typed' : 'folded',
    where: all(asked.parts.map((part) => partWhere(part, spelling, reach))),
  }));
}

function partWhere({ words, names }: AskedPart, spelling: Spelling, reach: Reach): Filters {
  const keys = words.map((word) => keysOf(word, spelling, reach));
  if (names.length === 0) return all(keys.map((word_keys) => ({ word_keys })));
  const other = names.map(otherNameKey);
  const [only, ...more] = keys;
  if (only && more.length === 0) return { word_keys: [...only, ...other] };
  return { $or: [all(keys.map((word_keys) => ({ word_keys }))), { word_keys: other }] };
}

/** The keys of which a product must have one to be found by a word. */
function keysOf(word: AskedWord, spelling: Spelling, reach: Reach): string[] {
  const asTyped =
    word.typed.length > 0 && (spelling === 'typed' || (spelling === 'mixed' && word.isMarked));
  // Numbers have no marks and many spellings: 40N is 40 độ đạm.
  const isNumber = word.folded.some((form) => /\d/.test(form));
  return STANDINGS[widest(word.stands, reach)].flatMap((standing) => [
    ...(asTyped ? word.typed.map((form) => wordKey(standing, 'typed', form)) : []),
    ...(asTyped && !isNumber ? [] : word.folded.map((form) => wordKey(standing, 'folded', form))),
  ]);
}

function widest(stands: AskedWord['stands'], reach: Reach): AskedWord['stands'] {
  if (reach === 'own') return stands;
  return stands === 'names' ? 'names' : reach;
}

/** Words in descriptions, too: first of things that the first word names, then of all. */
function textSets(plain: string, { parts }: AskedWords, from: Filters): SearchSet[] {
  const [head] = parts;
  const anything: SearchSet = { evidence: 'text', where: from, q: plain };
  if (!head || parts.length === 1) return [anything];
  const named = partWhere(head, 'typed', 'title');
  return [{ ...anything, where: both(named, from) }, anything];
}

/** All of some conditions together. */
function all(wheres: readonly Filters[]): Filters {
  const asked = wheres.filter((where) => Object.keys(where).length > 0);
  const [only] = asked;
  if (asked.length <= 1) return only ?? {};
  return { $and: asked };
}

/** Two conditions together. */
export function both(one: Filters, other: Filters): Filters {
  return all([one, other]);
}

function distinct(sets: readonly SearchSet[]): SearchSet[] {
  const known = new Map<string, SearchSet>();
  for (const set of sets) {
    const key = JSON.stringify([set.where, set.q]);
    if (!known.has(key)) known.set(key, set);
  }
  return [...known.values()];
}
