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
  'cho tôi hỏi',
  'cho mình hỏi',
  'cho em hỏi',
  'cho hỏi',
  'tôi muốn mua',
  'mình muốn mua',
  'muốn mua',
  'cần mua',
  'tìm mua',
  'cần tìm',
  'bán sỉ',
  'bán buôn',
  'bán lẻ',
  'giá sỉ',
  'giao hàng',
  'giao hàng toàn quốc',
  'toàn quốc',
  'đạt chuẩn',
  'tốt nhất',
  'ngon nhất',
  'rẻ nhất',
  'biếu bố mẹ',
  'biếu sếp',
  'biếu đối tác',
  'tặng bố mẹ',
  'tặng sếp',
  'tặng đối tác',
  'tặng khách hàng',
  'ngày Tết',
  'cao cấp',
  'thượng hạng',
  'hảo hạng',
  'from',
  'with',
  'and',
  'for',
  'of',
  'products',
  'product',
  'specialty',
  'specialties',
  'speciality',
  'vietnamese',
  'buy',
  'best',
  'good',
  'cheap',
  'price',
  'where',
  'authentic',
  'premium',
  'natural',
  'local',
];
/** Other words without their marks: bàn, gia, chó, tai, hang, bơ mè. */
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
  'tết',
  'bố mẹ',
  'đối tác',
  'tôi',
  'mình',
  'em',
  'xin',
  'hỏi',
  'muốn',
  'để',
  'ạ',
  'sếp',
  'tìm',
  'sỉ',
  'cho',
  'biếu',
  'tặng',
];

/** English words that are Vietnamese ones too, but for a place: bánh in, thẻ. */
const TO_PLACES = ['in', 'the', 'from', 'of'];
/** Further ones, noise only among words that are English for certain: tơ, mè. */
const LINKS = [...TO_PLACES, 'to', 'a', 'an', 'on', 'at', 'i', 'me'];

const phrases: Phrase<null>[] = [
  ...SAFE.map((phrase) => ({ phrase, means: null })),
  ...MARKED.map((phrase) => ({ phrase, means: null, needsMarks: true })),
];
const find = phraseFinder(phrases);

/** A text without words that say nothing about a product: asked for only when the rest needs it. */
export function withoutNoise(text: string): string {
  return without(text, find(text));
}

const wholeWords = (words: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
const LINK = wholeWords(LINKS);
const TO_PLACE = wholeWords(TO_PLACES);

/** An English text without the small words that hold it together. */
export function withoutLinks(text: string): string {
  return text.replace(LINK, ' ');
}

/** Whether there is nothing in a text but "in the", "from": the way to a place. */
export function isWayToPlace(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replace(TO_PLACE, ' '));
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
