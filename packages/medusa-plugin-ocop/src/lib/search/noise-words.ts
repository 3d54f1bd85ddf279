import { type Phrase, phraseFinder } from 'ocop-core';

const SAFE = [
  'ocop',
  'đặc sản',
  'sản phẩm',
  'mặt hàng',
  'giá rẻ',
  'giá tốt',
  'giá bao nhiêu',
  'bao nhiêu tiền',
  'bao nhiêu',
  'mua',
  'ở đâu',
  'mua ở đâu',
  'chính hãng',
  'chính gốc',
  'uy tín',
  'nổi tiếng',
  'loại ngon',
  'ngon',
  'loại',
  'online',
  'những',
];
/** Other words without their marks: bàn, gia, chó, tai, hang. */
const MARKED = [
  'bán',
  'giá',
  'của',
  'ở',
  'tại',
  'từ',
  'và',
  'với',
  'các',
  'hàng',
  'rẻ',
  'đồ',
  'món',
];

const phrases: Phrase<null>[] = [
  ...SAFE.map((phrase) => ({ phrase, means: null })),
  ...MARKED.map((phrase) => ({ phrase, means: null, needsMarks: true })),
];
const find = phraseFinder(phrases);

/** A text without words that say nothing about a product: asked for only when the rest needs it. */
export function withoutNoise(text: string): string {
  return without(text, find(text));
}

/** A text with parts of it taken out. */
export function without(text: string, parts: readonly { start: number; end: number }[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of parts) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}
