import { describe, expect, it } from 'vitest';
import { parseProductCode } from './product-code.js';
import { isRenewalOf, type RenewableProduct } from './renewal.js';

const HONEY: RenewableProduct = {
  producerKey: 'htx tan thuan|2025:82',
  productName: 'Mật ong hoa nhãn',
  productCode: null,
};

describe('a renewal', () => {
  it.each<[string, Partial<RenewableProduct>, Partial<RenewableProduct>, boolean]>([
    ['same name', {}, {}, true],
    ['spelt otherwise', { productName: 'MẬT ONG  hoa nhãn.' }, {}, true],
    ['without marks', { productName: 'mat ong hoa nhan' }, {}, true],
    ['another name', { productName: 'Mật ong hoa tràm' }, {}, false],
    ['another holder', { producerKey: 'htx khac|2025:82' }, {}, false],
    [
      'same code, renamed, of a later year',
      { productName: 'Mật nhãn', productCode: '82-29905-12-2029' },
      { productCode: '82-29905-12-2026' },
      true,
    ],
    [
      'another code under one name',
      { productCode: '82-29905-13-2029' },
      { productCode: '82-29905-12-2026' },
      false,
    ],
    ['a code on one side only', { productCode: '82-29905-13-2029' }, {}, true],
  ])('%s', (_, one, other, expected) => {
    const [a, b] = [
      { ...HONEY, ...one },
      { ...HONEY, ...other },
    ];
    expect(isRenewalOf(a, b)).toBe(expected);
    expect(isRenewalOf(b, a)).toBe(expected);
  });
});

describe('a product code', () => {
  it('is read with and without a district', () => {
    expect(parseProductCode('82 - 29905 – 12 - 2026')).toEqual({
      province: '82',
      district: null,
      commune: '29905',
      serial: '12',
      year: '2026',
    });
    expect(parseProductCode('83-829-28780-3-2022')).toEqual({
      province: '83',
      district: '829',
      commune: '28780',
      serial: '3',
      year: '2022',
    });
  });

  it.each(['', '82', '82-29905-12', '82-29905-12-1999', 'AB-29905-12-2026'])(
    '%j is none',
    (text) => {
      expect(parseProductCode(text)).toBeNull();
    },
  );
});
