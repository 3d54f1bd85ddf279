import { describe, expect, it } from 'vitest';
import { findConcepts } from './concepts.js';
import { PRODUCT_WORDS } from './data/product-words.js';
import {
  correctEnglish,
  englishProductNames,
  productWordsOf,
  vietnameseProductWord,
} from './product-words.js';
import { isSyllable } from './typing-residue.js';

describe('productWordsOf', () => {
  it.each([
    ['Mật ong hoa nhãn', ['honey', 'flower', 'longan-fruit']],
    ['Trà gừng', ['ginger-tea', 'tea', 'ginger']],
    ['Chè xanh Tân Cương', ['green-tea', 'tea', 'green']],
    ['TRÀ SEN', ['lotus-tea', 'tea', 'lotus']],
    ['Xoài sấy dẻo', ['mango', 'dried']],
    ['Bánh tráng phơi sương', ['rice-paper', 'cake']],
    ['Bơ đậu phộng', ['peanut-butter']],
    ['Mat ong', ['honey']],
    ['Dưa leo', []],
    ['Lược sừng bò', ['comb']],
    ['Đường phèn Thanh Trà gói 250g', ['rock-sugar', 'sugar']],
    ['Homestay Bản Lác', []],
  ])('knows what %s is in English', (name, values) => {
    expect(productWordsOf(name)).toEqual(values);
    expect(productWordsOf(name.normalize('NFD'))).toEqual(values);
  });
});

describe('the English names of products', () => {
  const names = englishProductNames();

  it('belong to one thing each', () => {
    const seen = new Map<string, string>();
    for (const { name, value } of names) {
      expect(seen.get(name) ?? value, name).toBe(value);
      seen.set(name, value);
    }
  });

  it('can be no Vietnamese words without their marks', () => {
    // It sounds like one, and none is called so.
    const none = new Set(['soap']);
    for (const { name } of names) {
      expect(!none.has(name) && name.split(' ').every(isSyllable), name).toBe(false);
    }
  });

  it('are each found as what they stand for', () => {
    for (const { name, value } of names) {
      expect(findConcepts(name), name).toMatchObject([{ means: { kind: 'product', value } }]);
    }
  });

  it('say something in Vietnamese, under an address part of their own', () => {
    expect(vietnameseProductWord('honey')).toEqual({ name: 'mật ong', describes: false });
    expect(vietnameseProductWord('dried')).toEqual({ name: 'sấy', describes: true });
    expect(vietnameseProductWord('nothing')).toBeNull();
    expect(new Set(names.map(({ value }) => value)).size).toBe(PRODUCT_WORDS.length);
  });
});

describe('correctEnglish', () => {
  it.each([
    ['cofee', 'coffee'],
    ['cinamon tea', 'cinnamon tea'],
    ['dried mangp from Ben Tre', 'dried mango from Ben Tre'],
    ['coffee', null],
    ['nuoc mam', null],
    ['iphone', null],
    ['mật onng', null],
  ])('mends "%s"', (text, mended) => {
    expect(correctEnglish(text)).toBe(mended);
  });
});
