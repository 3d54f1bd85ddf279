import { describe, expect, it } from 'vitest';
import { findPriceWords } from './price-words.js';

describe('findPriceWords', () => {
  it.each([
    ['mật ong dưới 100k', null, 100_000, 'dưới 100k'],
    ['tra duoi 100 nghin', null, 100_000, 'duoi 100 nghin'],
    ['trà dưới 200.000đ', null, 200_000, 'dưới 200.000đ'],
    ['từ 100 đến 200 nghìn', 100_000, 200_000, 'từ 100 đến 200 nghìn'],
    ['quà 100k-200k', 100_000, 200_000, '100k-200k'],
    ['giá từ 100 nghìn đến 1 triệu', 100_000, 1_000_000, 'giá từ 100 nghìn đến 1 triệu'],
    ['yến trên 1 triệu', 1_000_000, null, 'trên 1 triệu'],
    ['mật ong khoảng 200k', 160_000, 240_000, 'khoảng 200k'],
    ['khô cá tầm 300 nghìn', 240_000, 360_000, 'tầm 300 nghìn'],
    ['gao tam 50k', undefined, undefined, ''],
    ['banh chung 100k', undefined, undefined, ''],
    ['từ khoảng 100k đến 200k', 100_000, 200_000, 'khoảng 100k đến 200k'],
    ['honey under 200k', null, 200_000, 'under 200k'],
    [
      'tea between 100 and 200 thousand dong',
      100_000,
      200_000,
      'between 100 and 200 thousand dong',
    ],
    ['gift over 1 million VND', 1_000_000, null, 'over 1 million VND'],
    ['yến 1,5 triệu', undefined, undefined, ''],
    ['yến từ 1,5tr trở lên', 1_500_000, null, 'từ 1,5tr trở lên'],
    ['dưới 1 triệu'.normalize('NFD'), null, 1_000_000, 'dưới 1 triệu'],
    ['nước mắm 40 độ đạm', undefined, undefined, ''],
    ['gạo ST25', undefined, undefined, ''],
    ['từ 4 sao', undefined, undefined, ''],
    ['trên 500 g', undefined, undefined, ''],
  ])('reads "%s"', (query, min, max, words) => {
    expect(findPriceWords(query)).toEqual(min === undefined ? null : { min, max, words });
  });
});
