import { nfc } from './vietnamese.js';

/** What a query says about the price, in whole VND. */
export interface PriceWords {
  min: number | null;
  max: number | null;
  /** The words that were understood, as they were typed (NFC). */
  words: string;
}

const EDGE = '(?![\\p{L}\\p{M}\\p{N}])';
const START = '(?<![\\p{L}\\p{M}\\p{N}])';
const AMOUNT = '(\\d{1,3}(?:[.,]\\d{3})+|\\d+(?:[.,]\\d+)?)';
const UNIT =
  '\\s*(k|nghìn|nghin|ngàn|ngan|thousand|triệu|trieu|tr|million|đồng|dong|đ|₫|vnđ|vnd)' +
  '(?:\\s*(?:đồng|dong|đ|₫|vnđ|vnd))?';
const UNIT_IF_SAID = `(?:${UNIT})?`;

const BETWEEN = new RegExp(
  `${START}(?:(?:giá|gia)\\s+)?(?:(?:từ|tu|khoảng|khoang|from|between)\\s+)?${AMOUNT}${UNIT_IF_SAID}\\s*(?:đến|den|tới|toi|to|and|-|–)\\s*${AMOUNT}${UNIT}${EDGE}`,
  'iu',
);
const ONE_SIDED = new RegExp(
  `${START}(?:(?:giá|gia)\\s+)?(dưới|duoi|không quá|khong qua|tối đa|toi da|nhỏ hơn|under|below|less than|cheaper than|up to|at most|<=?|trên|tren|hơn|hon|ít nhất|it nhat|tối thiểu|toi thieu|từ|tu|over|above|more than|at least|from|>=?)\\s*${AMOUNT}${UNIT}${EDGE}(?:\\s+(?:trở lên|tro len|trở xuống|tro xuong)${EDGE})?`,
  'iu',
);
const UPPER =
  /^(?:dưới|duoi|không quá|khong qua|tối đa|toi da|nhỏ hơn|under|below|less than|cheaper than|up to|at most|<=?)$/iu;
// Without marks, "tam" is gạo tám and "chung" is bánh chưng.
const AROUND = new RegExp(
  `${START}(?:(?:giá|gia)\\s+)?(?:khoảng|khoang|tầm|cỡ|chừng|around|about)\\s+${AMOUNT}${UNIT}${EDGE}`,
  'iu',
);
/** What people mean by about so much: a fifth less to a fifth more. */
const NEAR = 0.2;
const DOWNWARDS = /(?:trở xuống|tro xuong)$/iu;

/**
 * Reads "dưới 100k", "từ 100 đến 200 nghìn", "trên 1 triệu", "khoảng 200k" out of a query; null when it
 * names no price. A number without a unit is no price ("gạo ST25", "40 độ đạm").
 */
export function findPriceWords(query: string): PriceWords | null {
  const text = nfc(query);
  const between = BETWEEN.exec(text);
  if (between) {
    const [words, low = '', lowUnit, high = '', unit = ''] = between;
    const min = vnd(low, lowUnit ?? unit);
    const max = vnd(high, unit);
    return min <= max ? { min, max, words: words.trim() } : null;
  }
  const around = AROUND.exec(text);
  if (around) {
    const [words, amount = '', unit = ''] = around;
    const price = vnd(amount, unit);
    return {
      min: Math.round(price * (1 - NEAR)),
      max: Math.round(price * (1 + NEAR)),
      words: words.trim(),
    };
  }
  const oneSided = ONE_SIDED.exec(text);
  if (!oneSided) return null;
  const [words, side = '', amount = '', unit = ''] = oneSided;
  const price = vnd(amount, unit);
  return UPPER.test(side) || DOWNWARDS.test(words)
    ? { min: null, max: price, words: words.trim() }
    : { min: price, max: null, words: words.trim() };
}

function vnd(amount: string, unit: string): number {
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(amount);
  const number = grouped ? Number(amount.replace(/[.,]/g, '')) : Number(amount.replace(',', '.'));
  if (/^(?:tr|mil)/iu.test(unit)) return Math.round(number * 1_000_000);
  if (/^(?:k|ng|th)/iu.test(unit)) return Math.round(number * 1000);
  return Math.round(number);
}
