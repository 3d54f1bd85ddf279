import { isCommonNoun } from './common-nouns.js';
import { HOMOGRAPHS } from './data/homographs.js';
import { NO_SYNONYMS, SYNONYM_GROUPS, SYNONYM_RULES } from './data/synonyms.js';
import { type FoundPhrase, type Phrase, phraseFinder } from './find-phrases.js';
import { fold, nfc } from './vietnamese.js';
import { formsOf } from './word-forms.js';

/** A name in a text, and the other names of the same thing. */
export interface OtherNames {
  readonly words: string;
  readonly synonyms: readonly string[];
}

/** A name that has others, in a query. */
export interface KnownName {
  /** As it is written properly; several where marks are missing that would tell them apart. */
  readonly names: readonly string[];
  /** Where it stands in the query (NFC). */
  readonly start: number;
  readonly end: number;
}

type Meaning = readonly string[];

/** @param needsMarks of all phrases, or of those of one word */
function phrases(needsMarks: 'all' | 'single' | 'none'): Phrase<Meaning>[] {
  const rules = [
    ...SYNONYM_GROUPS.map((group) => ({ says: group, also: group })),
    ...SYNONYM_RULES,
  ];
  const named = new Set(rules.flatMap(({ says }) => says));
  // "Nhãn tiêu" is no pepper under any of its names.
  const others = [...named].flatMap((word) => HOMOGRAPHS[word] ?? []);
  const without = [...NO_SYNONYMS, ...others].filter((phrase) => !named.has(phrase));
  return [...rules, { says: without, also: [] }].flatMap(({ says, also }) =>
    says.map((phrase) => ({
      phrase,
      means: also.filter((name) => name !== phrase),
      needsMarks: needsMarks === 'all' || (needsMarks === 'single' && !phrase.includes(' ')),
    })),
  );
}

let inNames: ((text: string) => FoundPhrase<Meaning>[]) | undefined;
let inBareNames: ((text: string) => FoundPhrase<Meaning>[]) | undefined;
let inQueries: ((text: string) => FoundPhrase<Meaning>[]) | undefined;

function otherNames(text: string, found: readonly FoundPhrase<Meaning>[]): OtherNames[] {
  return found
    .filter(({ means }) => means.length > 0)
    .map(({ means, start, end }) => ({ words: text.slice(start, end), synonyms: means }));
}

/**
 * Other names of what a product's name says: "Lạc rang tỏi ớt" is đậu phộng too. Marks decide wherever
 * a name has any ("Hưng Yên Sao Mai" is no yến sào), and a
 * part of a proper name says nothing: "Trà Oolong Phước Lạc" holds no peanuts.
 */
export function synonymsOfName(name: string): OtherNames[] {
  inNames ??= phraseFinder(phrases('all'));
  inBareNames ??= phraseFinder(phrases('single'));
  const text = nfc(name);
  const isBare = fold(text) === text.toLowerCase();
  return otherNames(
    text,
    (isBare ? inBareNames : inNames)(text).filter((found) => isCommonNoun(text, found)),
  );
}

/**
 * All names under which a product is found though its own says another: of whole names and of their
 * parts, so that "Trà lài" is chè lài and chè, too.
 */
export function namesFoundUnder(name: string): string[] {
  const found = synonymsOfName(name);
  const inside = found.flatMap(({ words }) => {
    const parts = words.split(/\s+/);
    if (parts.length === 1) return [];
    return [parts.slice(0, -1), parts.slice(1)].flatMap((some) => namesFoundUnder(some.join(' ')));
  });
  return [...new Set([...found.flatMap(({ synonyms }) => synonyms), ...inside])];
}

/** Other names of what a query asks for, also where its marks are missing. */
export function synonymsOfQuery(query: string): OtherNames[] {
  inQueries ??= phraseFinder(phrases('none'));
  const text = nfc(query);
  return otherNames(text, inQueries(text));
}

let known: ((text: string) => FoundPhrase<string | null>[]) | undefined;
let alike: ReadonlyMap<string, readonly string[]> | undefined;

/** The names in a query under which things are found that are called otherwise. */
export function namesInQuery(query: string): KnownName[] {
  const names = knownNames();
  known ??= phraseFinder([
    ...names.map((phrase) => ({ phrase, means: phrase })),
    ...NO_SYNONYMS.filter((phrase) => !names.includes(phrase)).map((phrase) => ({
      phrase,
      means: null,
    })),
  ]);
  alike ??= byFoldedName(names);
  const same = alike;
  const text = nfc(query);
  return known(text).flatMap(({ means, start, end }) => {
    if (means === null) return [];
    const typed = text.slice(start, end);
    const isBare = fold(typed) === typed.toLowerCase();
    return [{ names: isBare ? (same.get(foldedName(means)) ?? []) : [means], start, end }];
  });
}

function knownNames(): string[] {
  return [...new Set([...SYNONYM_GROUPS.flat(), ...SYNONYM_RULES.flatMap(({ also }) => also)])];
}

function byFoldedName(names: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    const key = foldedName(name);
    found.set(key, [...(found.get(key) ?? []), name]);
  }
  return found;
}

function foldedName(name: string): string {
  return name
    .split(' ')
    .map((word) => formsOf(word).folded)
    .join(' ');
}
