import { normaliseIY } from 'ocop-core';

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

function markWord(word: string): string {
  let letters = '';
  let digits = '';
  for (const character of word.normalize('NFD')) {
    const digit = MARK_DIGITS[character];
    if (digit !== undefined) digits += digit;
    else if (character === 'đ') {
      letters += 'd';
      digits += '9';
    } else letters += character;
  }
  return `${PREFIX}${letters}${[...digits].sort().join('')}`;
}

/**
 * Words of a text in an ASCII spelling that keeps the marks (`mật ong` → `zqmat56 zqong`). A text
 * search configuration that drops marks still tells these words apart, so they rank exact hits. Where
 * a mark stands on its syllable, and i for y, makes no difference.
 */
export function markedWords(text: string): string {
  const words =
    normaliseIY(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map(markWord).join(' ');
}

/** Whether a text carries any Vietnamese mark (`đ` counts). */
export function hasMarks(text: string): boolean {
  return /[\u0300-\u036f]|đ/iu.test(text.normalize('NFD'));
}
