import { describe, expect, it } from 'vitest';
import { descriptionWords, otherSpellings, plainSpelling } from './spelling';

describe('otherSpellings', () => {
  it.each([
    ['Mật ong rừng U Minh', ''],
    ['HTX chè Hảo Đạt', 'hop tac xa'],
    ['Mỳ Quảng', 'mi'],
    ['Nước mắm Lê Gia 40N', '40 n do dam'],
    ['Nước mắm 38 độ đạm', 'n 38n'],
    ['Mật ong chai 500ml', '500 ml'],
    ['Gạo ST25', 'st 25'],
    ['Trà/chè San Tuyết', 'tra che'],
  ])('of %s: "%s"', (text, words) => {
    expect(otherSpellings(text)).toBe(words);
  });

  it('together with the marks dropped hold every word that a query is turned into', () => {
    for (const text of ['HTX Mỳ gạo Hà Nam', 'Cty TNHH Trà/chè TP.HCM', 'Kỷ tử – Lý Sơn (Q.1)']) {
      const folded = text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase();
      const held = `${folded} ${otherSpellings(text)}`.split(/[\s,;()–-]+/);
      const asked = plainSpelling(text).match(/[a-z0-9]+/g);
      expect(held).toEqual(expect.arrayContaining(asked ?? []));
    }
  });
});

describe('descriptionWords', () => {
  it('holds each word once, without markup', () => {
    expect(descriptionWords('<p>Mật ong, mật <b>hoa</b> nhãn</p>')).toBe('mat ong hoa nhan');
  });

  it('is null without a description', () => {
    expect(descriptionWords(null)).toBeNull();
  });

  it('reads no more than the beginning', () => {
    expect(descriptionWords(`${'a '.repeat(300)}zebra`)).toBe('a');
  });
});
