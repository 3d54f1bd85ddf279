import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMER_PROVINCES, PROVINCES } from './places.js';
import { vietnameseText } from './testing/arbitraries.js';
import { fold } from './vietnamese.js';
import { normaliseIY, normaliseTonePlacement } from './vietnamese-spelling.js';

describe('normaliseTonePlacement', () => {
  it.each([
    ['Thanh Hoá', 'Thanh Hóa'],
    ['Khánh Hoà', 'Khánh Hòa'],
    ['KHÁNH HOÀ', 'KHÁNH HÒA'],
    ['thuỷ sản', 'thủy sản'],
    ['khoẻ', 'khỏe'],
    ['Uỷ ban', 'Ủy ban'],
    ['loà xoà', 'lòa xòa'],
    ['tóan', 'toán'],
    ['khỏan', 'khoản'],
    ['hùynh', 'huỳnh'],
    ['qúa', 'quá'],
    ['qủy', 'quỷ'],
    ['gía', 'giá'],
  ])('%s is %s', (text, expected) => {
    expect(normaliseTonePlacement(text)).toBe(expected);
    expect(normaliseTonePlacement(text.normalize('NFD'))).toBe(expected);
  });

  it.each(
    'hòa thủy khỏe quý quà quả quốc quỳ hoàn ngoài toán huỳnh của mùa giá giò gì gìn giếng giữa nước đường người khuya tuần yến ý'.split(
      ' ',
    ),
  )('leaves %s', (word) => {
    expect(normaliseTonePlacement(word)).toBe(word);
  });

  it('leaves the names of all provinces', () => {
    for (const { nameVi } of [...PROVINCES, ...FORMER_PROVINCES]) {
      expect(normaliseTonePlacement(nameVi)).toBe(nameVi);
    }
  });

  it('is idempotent, keeps letters and does not depend on composition', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        const once = normaliseTonePlacement(text);
        expect(normaliseTonePlacement(once)).toBe(once);
        expect(fold(once)).toBe(fold(text));
        expect(normaliseTonePlacement(text.normalize('NFD'))).toBe(once);
        expect(normaliseTonePlacement(text.toLowerCase())).toBe(once.toLowerCase());
      }),
    );
  });

  it('is idempotent on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliseTonePlacement(text);
        expect(normaliseTonePlacement(once)).toBe(once);
      }),
    );
  });
});

describe('normaliseIY', () => {
  it.each([
    ['mỳ gạo', 'mì gạo'],
    ['Mỹ Thới', 'Mĩ Thới'],
    ['kỹ lý', 'kĩ lí'],
    ['QUÝ', 'QUÍ'],
    ['tỷ lệ', 'tỉ lệ'],
    ['thủy', 'thủy'],
    ['yến', 'yến'],
    ['ý', 'ý'],
    ['khuya', 'khuya'],
    ['Quỳnh', 'Quỳnh'],
    ['vy', 'vy'],
  ])('%s is %s', (text, expected) => {
    expect(normaliseIY(text)).toBe(expected);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        const once = normaliseIY(text);
        expect(normaliseIY(once)).toBe(once);
        expect(normaliseIY(text.normalize('NFD'))).toBe(once);
      }),
    );
  });
});
