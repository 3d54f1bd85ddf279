import { RuleError } from './errors.js';
import type { Locale } from './locale.js';

/** What a pack holds without its packing: whole or decimal grams, or millilitres. */
export interface NetQuantity {
  amount: number;
  unit: 'g' | 'ml';
}

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const UNIT = 'kilôgam|kilogam|kg|kí|ký|gram|gam|gr|g|ml|lít|lit|l';
const TIMES = '[x×*]';
/** Things that hold a stated quantity each; of loose pieces ("10 chiếc 500 g") it may be the total. */
const HOLDER = 'chai|lon|hộp|gói|túi|hũ|lọ|ly|ống|bịch|hủ|bình|vỉ|khay';

const QUANTITY = new RegExp(
  String.raw`(?:(?<count>\d+)\s*(?:(?:${HOLDER})(?:\s+\p{L}+)?\s*${TIMES}?|(?:\p{L}+\s*)?${TIMES})\s*)?` +
    String.raw`(?<![\d.,])(?<range>${NUMBER}\s*[-–~]\s*)?(?<number>${NUMBER})\s*(?<unit>${UNIT})(?![\p{L}\d])` +
    String.raw`(?:\s*${TIMES}\s*(?<after>\d+))?`,
  'giu',
);

/**
 * The net quantity that a pack's name states: "Chai 500 ml", "Thùng 6 chai 500 ml" (3 000 ml), "Túi
 * 1 kg (2 gói × 500 g)". Null where none is stated, where it is a range, or where two that differ
 * are: nothing is guessed.
 */
export function parseNetQuantity(text: string): NetQuantity | null {
  const found: NetQuantity[] = [];
  for (const { groups } of text.normalize('NFC').toLowerCase().matchAll(QUANTITY)) {
    const { range, count = '1', number = '', unit = '', after = '1' } = groups ?? {};
    if (range) return null;
    const large = ['kg', 'kí', 'ký', 'kilôgam', 'kilogam', 'l', 'lít', 'lit'].includes(unit);
    const single = numberOf(number, large) * (large ? 1000 : 1);
    // Products of decimals, such as 0.07 × 1000, are off by less than a milligram.
    const amount = Math.round(single * Number(count) * Number(after) * 1000) / 1000;
    found.push({ amount, unit: ['ml', 'l', 'lít', 'lit'].includes(unit) ? 'ml' : 'g' });
  }
  const [first, ...others] = found;
  if (!first || first.amount <= 0) return null;
  const agree = others.every(({ amount, unit }) => amount === first.amount && unit === first.unit);
  return agree ? first : null;
}

/** "1,2" and "1.2" are decimals; "1.500" is one of grams, but 1.5 of kilograms. */
function numberOf(text: string, large: boolean): number {
  const thousands = /^[1-9]\d{0,2}[.,]\d{3}$/.test(text) && !large;
  return Number(thousands ? text.replace(/[.,]/, '') : text.replace(',', '.'));
}

/**
 * A net quantity as on a label: '500 g', '1,2 kg', '3 lít'.
 * @throws RuleError `invalid_quantity` when it is not above zero
 */
export function formatNetQuantity({ amount, unit }: NetQuantity, locale: Locale): string {
  if (!(amount > 0) || !Number.isFinite(amount)) {
    throw new RuleError('invalid_quantity', `not a net quantity: ${amount} ${unit}`);
  }
  const large = amount >= 1000;
  const number = String(large ? amount / 1000 : amount);
  const shown = locale === 'vi' ? number.replace('.', ',') : number;
  if (unit === 'g') return `${shown} ${large ? 'kg' : 'g'}`;
  return `${shown} ${large ? (locale === 'vi' ? 'lít' : 'l') : 'ml'}`;
}
