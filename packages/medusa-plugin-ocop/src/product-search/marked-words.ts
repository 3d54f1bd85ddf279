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

/** Where Unicode has Latin letters and figures, with the marks that a keyboard composes. */
const LATIN_BLOCKS = [
  [0x61, 0x7a],
  [0x30, 0x39],
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const;

/** By code unit: looked up, since every word of every document is. */
const LATIN: readonly (string | undefined)[] = latinLetters();

function latinLetters(): (string | undefined)[] {
  const letters: (string | undefined)[] = [];
  for (const [first, last] of LATIN_BLOCKS) {
    for (let unit = first; unit <= last; unit += 1) {
      letters[unit] = markLetters(String.fromCharCode(unit));
    }
  }
  return letters;
}

function markWord(word: string): string {
  const composed = word.normalize('NFC');
  let marked = PREFIX;
  for (let at = 0; at < composed.length; at += 1) {
    const letter = LATIN[composed.charCodeAt(at)];
    if (letter === undefined) return PREFIX + markLetters(word);
    marked += letter;
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
