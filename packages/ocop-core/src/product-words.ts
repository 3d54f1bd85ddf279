import { isCommonNoun } from './common-nouns.js';
import { OTHER_THINGS, PRODUCT_WORDS, type ProductWord } from './data/product-words.js';
import { type FoundPhrase, phraseFinder } from './find-phrases.js';
import { NearIndex } from './near-index.js';
import { isSyllable } from './typing-residue.js';
import { nfc, slugify } from './vietnamese.js';

/** Values by the English names that stand for them. */
const byValue = /* @__PURE__ */ new Map<string, ProductWord>(
  PRODUCT_WORDS.map((word) => [slugify(word.en[0] ?? ''), word]),
);

/** The English names of products, plurals too, and the value that each stands for. */
export function englishProductNames(): { name: string; value: string }[] {
  return [...byValue].flatMap(([value, { en, describes }]) =>
    en.flatMap((name) =>
      [name, ...(describes ? [] : pluralsOf(name))].map((form) => ({ name: form, value })),
    ),
  );
}

function pluralsOf(name: string): string[] {
  if (/[^aeiou]y$/.test(name)) return [`${name.slice(0, -1)}ies`];
  if (/(?:s|x|ch|sh)$/.test(name)) return [`${name}es`];
  return /o$/.test(name) ? [`${name}s`, `${name}es`] : [`${name}s`];
}

/** Vietnamese names that a whole class of products has, and none of them: asked for as in English. */
export function productClassNames(): { name: string; value: string }[] {
  return [...byValue].flatMap(([value, { called = [] }]) =>
    called.map((name) => ({ name, value })),
  );
}

/** What an English product word is in Vietnamese; null for a value that is none. */
export function vietnameseProductWord(value: string): { name: string; describes: boolean } | null {
  const word = byValue.get(value);
  const [name] = word?.vi ?? [];
  return word && name !== undefined ? { name, describes: word.describes ?? false } : null;
}

/** Letters from which an English word is known again with a slip of the pen in it. */
const LONG_ENOUGH = 5;

let englishWords: { known: ReadonlySet<string>; near: NearIndex } | undefined;

function english() {
  if (englishWords) return englishWords;
  const known = new Set(englishProductNames().flatMap(({ name }) => name.split(/[^a-z]+/)));
  englishWords = { known, near: new NearIndex(known) };
  return englishWords;
}

/**
 * A text with slips of the pen in English product words mended ("cofee", "cinamon"); null where none
 * is near. What may be a Vietnamese syllable is left.
 */
export function correctEnglish(text: string): string | null {
  const { known, near } = english();
  const mended = text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
    const typed = word.toLowerCase();
    const isOurs = !/^[a-z]+$/.test(typed) || typed.length < LONG_ENOUGH || isSyllable(typed);
    if (isOurs || known.has(typed)) return word;
    const best = near.spelledLike(typed).find(({ distance }) => distance === 1);
    return best?.word ?? word;
  });
  return mended === text ? null : mended;
}

interface Named {
  values: readonly string[];
  /** Its parts say nothing of it. */
  whole: boolean;
}

let finder: ((text: string) => FoundPhrase<Named>[]) | undefined;

function findNames(text: string): FoundPhrase<Named>[] {
  finder ??= phraseFinder(vietnamesePhrases());
  return finder(text);
}

function vietnamesePhrases() {
  const named = new Map<string, string[]>(OTHER_THINGS.map((phrase) => [phrase, []]));
  for (const [value, { vi }] of byValue) {
    for (const name of vi) named.set(name, [...(named.get(name) ?? []), value]);
  }
  return [...named].map(([phrase, values]) => ({
    phrase,
    means: { values, whole: OTHER_THINGS.includes(phrase) },
    needsMarks: !phrase.includes(' '),
  }));
}

/**
 * The values of what a product's name says in Vietnamese: "Trà gừng" is ginger tea, tea and ginger.
 * Marks decide, and a part of a proper name says nothing, as in `synonymsOfName`.
 */
export function productWordsOf(name: string): string[] {
  const text = nfc(name);
  const found = findNames(text).filter((part) => isCommonNoun(text, part));
  return [...new Set(found.flatMap((part) => valuesOf(text.slice(part.start, part.end), part)))];
}

function valuesOf(words: string, { means: { values, whole } }: FoundPhrase<Named>): string[] {
  const parts = words.split(/\s+/);
  if (whole || parts.length === 1) return [...values];
  const inside = [parts.slice(0, -1), parts.slice(1)].flatMap((some) => {
    const text = some.join(' ');
    return findNames(text).flatMap((part) => valuesOf(text.slice(part.start, part.end), part));
  });
  return [...values, ...inside];
}
