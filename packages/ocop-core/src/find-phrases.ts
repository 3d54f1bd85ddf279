import { fold, nfc } from './vietnamese.js';
import { normaliseIY, normaliseTonePlacement } from './vietnamese-spelling.js';

export interface Phrase<Meaning> {
  readonly phrase: string;
  readonly means: Meaning;
  /** Without its marks it is another word ("miền đông", but "mien dong" is miến dong). */
  readonly needsMarks?: boolean;
}

/** Where a phrase stands in a text (NFC): from `start` up to, not including, `end`. */
export interface FoundPhrase<Meaning> {
  readonly means: Meaning;
  readonly start: number;
  readonly end: number;
}

interface Entry<Meaning> extends Phrase<Meaning> {
  readonly words: readonly string[];
  readonly folded: readonly string[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** A word in the one spelling that words are compared in, marks kept. */
function spell(word: string): string {
  return normaliseIY(normaliseTonePlacement(word)).toLowerCase();
}

/** Letters with their marks; the bar of đ counts as one. */
function lettersOf(word: string): string[] {
  return word
    .normalize('NFD')
    .replace(/đ/g, 'd\u0335')
    .split(/(?!\p{M})/u);
}

/** Whether a typed word may be this one: the same letters, and no mark that this one has not. */
function mayBe(typed: string, word: string): boolean {
  if (typed === word) return true;
  const wanted = lettersOf(word);
  return lettersOf(typed).every((letter, index) =>
    [...letter].every((part) => wanted[index]?.includes(part)),
  );
}

/**
 * A reader that finds phrases in text, the longest first, none twice. Marks may be missing but not
 * wrong: "hue" and "huế" are Huế, "huệ" is not. Case, i or y, and the place of a tone do not matter.
 */
export function phraseFinder<Meaning>(
  phrases: readonly Phrase<Meaning>[],
): (text: string) => FoundPhrase<Meaning>[] {
  const byFirst = new Map<string, Entry<Meaning>[]>();
  for (const phrase of phrases) {
    const words = (nfc(phrase.phrase).match(WORD) ?? []).map(spell);
    const folded = words.map(fold);
    const [first] = folded;
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { ...phrase, words, folded }]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);

  return (text) => {
    const typed = [...nfc(text).matchAll(WORD)].map((match) => {
      const word = spell(match[0]);
      return { word, folded: fold(word), start: match.index, end: match.index + match[0].length };
    });
    const found: FoundPhrase<Meaning>[] = [];
    for (let at = 0; at < typed.length; ) {
      const entry = byFirst.get(typed[at]?.folded ?? '')?.find(({ words, folded, needsMarks }) =>
        words.every((word, index) => {
          const candidate = typed[at + index];
          if (!candidate || candidate.folded !== folded[index]) return false;
          return needsMarks ? candidate.word === word : mayBe(candidate.word, word);
        }),
      );
      const start = typed[at]?.start ?? 0;
      const end = typed[at + (entry?.words.length ?? 1) - 1]?.end ?? 0;
      if (entry) found.push({ means: entry.means, start, end });
      at += entry?.words.length ?? 1;
    }
    return found;
  };
}
