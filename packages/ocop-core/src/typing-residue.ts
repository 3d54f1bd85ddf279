import { nfc } from './vietnamese.js';

const GRAVE = '\u0300';
const ACUTE = '\u0301';
const TILDE = '\u0303';
const HOOK = '\u0309';
const DOT = '\u0323';
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

interface Keys {
  readonly tones: Readonly<Record<string, string>>;
  /** Keys that change an earlier letter: key → letter → what it becomes. */
  readonly marks: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Keys that are also letters (telex `aa`) only change the letter right before them. */
  readonly onlyAdjacent: string;
}

const TELEX: Keys = {
  tones: { f: GRAVE, s: ACUTE, x: TILDE, r: HOOK, j: DOT },
  marks: {
    w: { a: 'ă', o: 'ơ', u: 'ư' },
    a: { a: 'â' },
    e: { e: 'ê' },
    o: { o: 'ô' },
    d: { d: 'đ' },
  },
  onlyAdjacent: 'aeod',
};

const VNI: Keys = {
  tones: { '2': GRAVE, '1': ACUTE, '4': TILDE, '3': HOOK, '5': DOT },
  marks: {
    '6': { a: 'â', e: 'ê', o: 'ô' },
    '7': { o: 'ơ', u: 'ư' },
    '8': { a: 'ă' },
    '9': { d: 'đ' },
  },
  onlyAdjacent: '',
};

const SYLLABLE =
  /^(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnprstvx])?(uyê|iêu|yêu|uôi|ươi|ươu|oai|oay|oao|oeo|uây|uya|uyu|ia|ya|iê|yê|ua|uô|ưa|ươ|oa|oă|oe|uâ|uê|uy|uơ|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|[aăâeêioôơuưy])(ch|ng|nh|[ckmnpt])?$/;

const BARE_SYLLABLE = new RegExp(
  SYLLABLE.source
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd'),
);

/** Whether a word without marks may be a Vietnamese syllable whose marks are missing. */
export function isSyllable(word: string): boolean {
  return BARE_SYLLABLE.test(word.toLowerCase());
}

interface Syllable {
  letters: string;
  tone: string;
}

function split(word: string): Syllable {
  const decomposed = word.toLowerCase().normalize('NFD');
  return {
    letters: decomposed.replace(new RegExp(TONES, 'g'), '').normalize('NFC'),
    tone: TONES.exec(decomposed)?.[0] ?? '',
  };
}

function mark(letters: string[], key: string, keys: Keys): boolean {
  const changes = keys.marks[key];
  if (!changes) return false;
  const lowest = keys.onlyAdjacent.includes(key) ? letters.length - 1 : 0;
  for (let index = letters.length - 1; index >= Math.max(lowest, 0); index -= 1) {
    const letter = letters[index] ?? '';
    const changed = changes[letter];
    if (changed === undefined) continue;
    letters[index] = changed;
    if (changed === 'ơ' && letters[index - 1] === 'u') letters[index - 1] = 'ư';
    return true;
  }
  return false;
}

function decode(word: string, keys: Keys): Syllable {
  const letters: string[] = [];
  let { letters: typed, tone } = split(word);
  for (const key of typed) {
    const keyTone = letters.some((letter) => /[aăâeêioôơuưy]/.test(letter)) && keys.tones[key];
    if (keyTone) tone = keyTone;
    else if (!mark(letters, key, keys)) letters.push(key);
  }
  typed = letters.join('');
  return { letters: typed, tone };
}

/** Puts the tone where the old style has it: on the marked vowel, else by the shape of the rime. */
function write({ letters, tone }: Syllable): string | null {
  const match = SYLLABLE.exec(letters);
  if (!match) return null;
  const [, vowels = '', coda = ''] = match;
  if (/^(?:c|ch|k|p|t)$/.test(coda) && tone !== '' && tone !== ACUTE && tone !== DOT) return null;
  const start = letters.length - coda.length - vowels.length;
  const marked = vowels.search(/[ăâêôơ]/);
  const horned = vowels.indexOf('ư');
  let position = vowels.length > 2 || (vowels.length === 2 && coda !== '') ? 1 : 0;
  if (marked >= 0) position = marked;
  else if (horned >= 0) position = horned;
  const at = start + position + 1;
  return nfc(letters.slice(0, at) + tone + letters.slice(at));
}

/** 'nuoc1' and 'nuocs' with the key of a tone that has no place yet: nuoc. */
function withoutTone(word: string): string | null {
  const [, letters] = /^([a-z]+)[1-5fjrsx]$/i.exec(word) ?? [];
  return letters !== undefined && isSyllable(letters) ? letters : null;
}

function readWord(word: string): string {
  if (write(split(word)) !== null) return word;
  if (/uu$/i.test(word) && isSyllable(word)) return word; // luu: lưu, not a key pressed twice
  const doubled = word.replace(/(\p{L})\1+$/u, '$1');
  const read = write(decode(word, TELEX)) ?? write(decode(word, VNI));
  const answer = read ?? withoutTone(word) ?? (write(split(doubled)) === null ? word : doubled);
  const capital = word.charAt(0) !== word.charAt(0).toLowerCase();
  return capital && read !== null ? answer.charAt(0).toUpperCase() + answer.slice(1) : answer;
}

/**
 * Reads the keys of Telex and VNI that an input method left as they were: 'nuwowcs mawms' and
 * 'nu7o7c1 ma8m1' → 'nước mắm'. Words that are Vietnamese already, or do not become a Vietnamese
 * syllable (ST25, farm), stay; where only the tone was typed as a key ('nuoc1'), it is left out. A few
 * foreign words do become one (box → bõ): search for both.
 */
export function resolveTypingResidue(text: string): string {
  return nfc(text).replace(/[\p{L}\p{M}\p{N}]+/gu, readWord);
}
