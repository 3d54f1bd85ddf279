import { nfc } from './vietnamese.js';
import { formsOf } from './word-forms.js';

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
  const byStart = new Map<string, Entry<Meaning>[]>();
  for (const phrase of phrases) {
    const forms = (nfc(phrase.phrase).match(WORD) ?? []).map(formsOf);
    const words = forms.map(({ spelled }) => spelled);
    const folded = forms.map((form) => form.folded);
    const start = folded.slice(0, 2).join(' ');
    byStart.set(start, [...(byStart.get(start) ?? []), { ...phrase, words, folded }]);
  }
  for (const entries of byStart.values()) entries.sort((a, b) => b.words.length - a.words.length);

  return (text) => {
    const typed = [...nfc(text).matchAll(WORD)].map((match) => {
      const { spelled, folded } = formsOf(match[0]);
      return { word: spelled, folded, start: match.index, end: match.index + match[0].length };
    });
    const found: FoundPhrase<Meaning>[] = [];
    for (let at = 0; at < typed.length; ) {
      const stands = ({ words, folded, needsMarks }: Entry<Meaning>) =>
        words.every((word, index) => {
          const candidate = typed[at + index];
          if (!candidate || candidate.folded !== folded[index]) return false;
          return needsMarks ? candidate.word === word : mayBe(candidate.word, word);
        });
      const first = typed[at]?.folded ?? '';
      const second = typed[at + 1]?.folded ?? '';
      const entry =
        byStart.get(`${first} ${second}`)?.find(stands) ?? byStart.get(first)?.find(stands);
      const start = typed[at]?.start ?? 0;
      const end = typed[at + (entry?.words.length ?? 1) - 1]?.end ?? 0;
      if (entry) found.push({ means: entry.means, start, end });
      at += entry?.words.length ?? 1;
    }
    return found;
  };
}
