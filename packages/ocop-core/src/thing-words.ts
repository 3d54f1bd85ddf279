import { HOMOGRAPHS } from './data/homographs.js';
import { type FoundPhrase, phraseFinder } from './find-phrases.js';
import { FORMER_PROVINCES, PROVINCES } from './places.js';
import { nfc } from './vietnamese.js';
import { formsOf } from './word-forms.js';

/** A word of a product's name, and whether it says by itself what the product is. */
export interface NameWord {
  readonly word: string;
  readonly isThing: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** The words that mean something else inside a phrase; all of a place's. */
type Other = ReadonlySet<string> | 'all';

let others: ((text: string) => FoundPhrase<Other>[]) | undefined;
let inQueries: ((text: string) => FoundPhrase<null>[]) | undefined;

/** The phrases of a query (NFC) in which a word means another thing than alone: "rong nho". */
export function phrasesOfOtherThings(query: string): { start: number; end: number }[] {
  inQueries ??= phraseFinder(
    Object.values(HOMOGRAPHS)
      .flat()
      .map((phrase) => ({ phrase, means: null })),
  );
  return inQueries(nfc(query));
}

function findOthers(text: string): FoundPhrase<Other>[] {
  others ??= phraseFinder<Other>([
    ...homographPhrases(),
    ...[...PROVINCES, ...FORMER_PROVINCES].map(({ nameVi }) => ({
      phrase: nameVi,
      means: 'all' as const,
      needsMarks: true,
    })),
  ]);
  return others(text);
}

function homographPhrases() {
  const words = new Map<string, Set<string>>();
  for (const [word, phrases] of Object.entries(HOMOGRAPHS)) {
    for (const phrase of phrases) words.set(phrase, (words.get(phrase) ?? new Set()).add(word));
  }
  return [...words].map(([phrase, means]) => ({ phrase, means, needsMarks: true }));
}

/**
 * The words of a product's name. A word says what the product is unless it belongs to a proper name
 * ("Mật ong Nghệ An" is no turmeric) or means another thing there ("rong nho" is no grape).
 * @param places how its place is called, as written
 */
export function nameWords(name: string, places: readonly string[] = []): NameWord[] {
  const text = nfc(name);
  const words = [...text.matchAll(WORD)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
    spelled: formsOf(match[0]).spelled,
  }));
  const found = findOthers(text);
  const own = places.map((place) => (nfc(place).match(WORD) ?? []).map((w) => formsOf(w).spelled));
  const isOfPlace = words.map(() => false);
  for (const place of own) {
    words.forEach((_, at) => {
      const stands = place.length > 0 && place.every((part, i) => words[at + i]?.spelled === part);
      if (stands && at > 0) isOfPlace.fill(true, at, at + place.length);
    });
  }
  // Where every word has a capital, none tells a proper name.
  const showsProper = words.some(({ word }) => /^\p{Ll}\p{L}/u.test(word));
  return words.map(({ word, start, end, spelled }, at) => {
    const inside = found.find((phrase) => phrase.start <= start && end <= phrase.end);
    const isOther =
      inside !== undefined &&
      (inside.means === 'all' ? inside.start > 0 : inside.means.has(spelled));
    const isProper = showsProper && at > 0 && isCapital(word) && !isCode(word);
    return { word, isThing: !isOfPlace[at] && !isOther && !isProper };
  });
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** ST25, OCOP: capitals throughout, and no proper name of a place or a firm. */
function isCode(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}
