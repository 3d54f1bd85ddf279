import { normaliseIY, normaliseTonePlacement } from 'ocop-core';

/** The digits of the VNI keyboard: one per mark, so that no two Vietnamese words become one. */
const MARK_DIGITS: Record<string, string> = {
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
  '\u0302': '6',
  '\u031b': '7',
  '\u0306': '8',
};

/** Two letters that begin no Vietnamese word, so that a marked word never equals a plain one. */
const PREFIX = 'zq';
/** Ends a whole word, so that an engine that completes the last word does not take mát for mật. */
const END = 'q';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A letter with its marks behind it, the tone last as one types it: ậ → a65. */
function markLetter(letter: string): string {
  if (letter === 'đ') return 'd9';
  const [base = '', ...marks] = letter;
  return (
    base +
    marks
      .map((mark) => MARK_DIGITS[mark] ?? '')
      .sort()
      .reverse()
      .join('')
  );
}

function markLetters(text: string): string {
  return text
    .normalize('NFD')
    .split(/(?!\p{M})/u)
    .map(markLetter)
    .join('');
}

/** Latin letters with their marks, as Vietnamese is typed: looked up, since every word of every document is. */
const LATIN: ReadonlyMap<string, string> = new Map(
  [
    [0x61, 0x7a],
    [0x30, 0x39],
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ].flatMap(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, index) => {
      const letter = String.fromCodePoint(first + index);
      return [letter, markLetters(letter)] as const;
    }),
  ),
);

function markWord(word: string): string {
  let marked = PREFIX;
  for (const letter of word.normalize('NFC')) {
    const known = LATIN.get(letter);
    if (known === undefined) return PREFIX + markLetters(word);
    marked += known;
  }
  return marked;
}

function wordsOf(text: string): string[] {
  return normaliseIY(normaliseTonePlacement(text)).toLowerCase().match(WORD) ?? [];
}

/**
 * Words of a text in an ASCII spelling that keeps the marks (`mật ong` → `zqma65tq zqongq`). A text
 * search that drops marks still tells these words apart, so they rank exact hits. Where a mark stands
 * on its syllable, and i for y, makes no difference.
 */
export function markedWords(text: string): string {
  return wordsOf(text)
    .map((word) => markWord(word) + END)
    .join(' ');
}

/** The same for a query whose last word may be half typed. */
export function markedBeginning(text: string): string {
  return markedWords(text).replace(/q$/, '');
}

/** Whether a text carries any Vietnamese mark (`đ` counts). */
export function hasMarks(text: string): boolean {
  return /[\u0300-\u036f]|đ/iu.test(text.normalize('NFD'));
}
