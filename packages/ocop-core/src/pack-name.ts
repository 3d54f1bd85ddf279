import type { Locale } from './locale.js';

/** What packs are made of and hold: Vietnamese, then English for one and for several. */
const WORDS: readonly (readonly [vi: string, one: string, several: string])[] = [
  ['gói phin giấy', 'drip bag', 'drip bags'],
  ['túi lọc', 'tea bag', 'tea bags'],
  ['hộp quà', 'gift box', 'gift boxes'],
  ['bao', 'sack', 'sacks'],
  ['bó', 'bunch', 'bunches'],
  ['bộ', 'set', 'sets'],
  ['cây', 'stick', 'sticks'],
  ['chai', 'bottle', 'bottles'],
  ['chiếc', 'piece', 'pieces'],
  ['gói', 'pack', 'packs'],
  ['hũ', 'jar', 'jars'],
  ['hộp', 'box', 'boxes'],
  ['khay', 'tray', 'trays'],
  ['lon', 'can', 'cans'],
  ['lọ', 'vial', 'vials'],
  ['lốc', 'multipack', 'multipacks'],
  ['ly', 'cup', 'cups'],
  ['lít', 'l', 'l'],
  ['món', 'piece', 'pieces'],
  ['người', 'person', 'people'],
  ['phiếu nhóm', 'group voucher', 'group vouchers'],
  ['phiếu', 'voucher', 'vouchers'],
  ['đêm', 'night', 'nights'],
  ['quả', 'piece', 'pieces'],
  ['thùng', 'case', 'cases'],
  ['túi', 'bag', 'bags'],
  ['viên', 'capsule', 'capsules'],
  ['ống', 'tube', 'tubes'],
  ['kg', 'kg', 'kg'],
  ['g', 'g', 'g'],
  ['ml', 'ml', 'ml'],
];

const NUMBER = /^\d+(?:,\d+)?/;

/**
 * The name of a pack in English, where every word of it is a usual one: "Hộp 20 túi lọc" is "Box, 20 tea bags".
 * @returns null for a name with other words; it stays as the seller wrote it
 */
function inEnglish(title: string): string | null {
  let rest = title.normalize('NFC').trim().toLocaleLowerCase('vi');
  let text = '';
  let amount: number | null = null;
  while (rest !== '') {
    const number = NUMBER.exec(rest)?.[0];
    if (number) {
      text += `${text === '' || text.endsWith(' ') ? '' : ', '}${number.replace(',', '.')} `;
      amount = Number(number.replace(',', '.'));
      rest = rest.slice(number.length).trimStart();
      continue;
    }
    if (rest.startsWith(',')) {
      text = `${text.trimEnd()}, `;
      rest = rest.slice(1).trimStart();
      continue;
    }
    const found = rest;
    const word = WORDS.find(
      ([vi]) => found === vi || (/^[ ,]/.test(found.slice(vi.length)) && found.startsWith(vi)),
    );
    if (!word) return null;
    const [vi, one, several] = word;
    text += amount === null || amount === 1 ? one : several;
    amount = null;
    rest = rest.slice(vi.length).trimStart();
  }
  const sentence = text.trim();
  return sentence === '' ? null : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** A text beside the language that it is written in. */
export interface TextInLanguage {
  text: string;
  lang: Locale;
}

/** The name of a pack as a page of this language shows it, and the language that it is then in. */
export function packName(title: string, locale: Locale): TextInLanguage {
  const english = locale === 'en' ? inEnglish(title) : null;
  return english === null ? { text: title, lang: 'vi' } : { text: english, lang: 'en' };
}
