import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vietnameseText } from './testing/arbitraries.js';
import { collapseSpaces, fold, nfc, repairLookAlikes, slugify } from './vietnamese.js';

const anyText = fc.oneof(vietnameseText, fc.string({ unit: 'binary' }), fc.string());

describe('fold', () => {
  it.each([
    ['Đồng Tháp', 'dong thap'],
    ['Đậu phụng', 'dau phung'],
    ['TP.HCM', 'tp.hcm'],
    ['Ðồng Nai', 'dong nai'],
    ['Nước mắm 40°N', 'nuoc mam 40°n'],
    ['ＳＴ２５', 'st25'],
    ['ƯƠNG ướng ỡ ợ', 'uong uong o o'],
    ['', ''],
  ])('%j is %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
    expect(fold(text.normalize('NFD'))).toBe(expected);
  });

  it('leaves only a-z of every Vietnamese letter', () => {
    const letters =
      'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
    for (const letter of letters) {
      expect(fold(letter)).toMatch(/^[a-z]$/);
      expect(fold(letter.toUpperCase())).toBe(fold(letter));
    }
  });

  it('does not depend on how the text was composed', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  it('is idempotent and without case on Vietnamese text', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.toUpperCase())).toBe(fold(text.toLowerCase()));
        expect(fold(text)).toMatch(/^[a-z ]*$/);
      }),
    );
  });

  it('is idempotent on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('nfc, collapseSpaces and repairLookAlikes', () => {
  it('compose, tidy and repair', () => {
    expect(nfc('Huế'.normalize('NFD'))).toBe('Huế');
    expect(collapseSpaces(' mật\u00a0 ong\n rừng ')).toBe('mật ong rừng');
    expect(repairLookAlikes('Ðồng ðậu\u00a0４ sao\u200b')).toBe('Đồng đậu 4 sao');
  });

  it('are idempotent on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const change of [nfc, collapseSpaces, repairLookAlikes]) {
          expect(change(change(text))).toBe(change(text));
        }
      }),
    );
  });
});

describe('slugify', () => {
  it.each([
    ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau'],
    ['Nước mắm Lê Gia – Cốt đặc biệt 40N', 'nuoc-mam-le-gia-cot-dac-biet-40n'],
    ['  Đường (hoa) dừa!  ', 'duong-hoa-dua'],
    ['***', ''],
  ])('%j is %j', (text, expected) => {
    expect(slugify(text)).toBe(expected);
  });

  it('always makes an address part, and makes it once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(slugify(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slugify(slugify(text))).toBe(slugify(text));
      }),
    );
  });
});
