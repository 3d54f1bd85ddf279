import { describe, expect, it } from 'vitest';
import { parseProductCode } from './product-code.js';
import { isRenewalOf, type RenewableProduct, renewalFinder } from './renewal.js';

const HONEY: RenewableProduct = {
  producerName: 'HTX Nông nghiệp Tân Thuận',
  taxCode: null,
  place: { scheme: '2025', code: '82' },
  productName: 'Mật ong hoa nhãn',
  productCode: null,
};

describe('a renewal', () => {
  it.each<[string, Partial<RenewableProduct>, Partial<RenewableProduct>, boolean]>([
    ['same name', {}, {}, true],
    ['spelt otherwise', { productName: 'MẬT ONG  hoa nhãn.' }, {}, true],
    ['without marks', { productName: 'mat ong hoa nhan' }, {}, true],
    ['another name', { productName: 'Mật ong hoa tràm' }, {}, false],
    ['another holder', { producerName: 'HTX Khác' }, {}, false],
    ['the holder spelt out', { producerName: 'Hợp tác xã nông nghiệp Tân Thuận' }, {}, true],
    ['of another province', { place: { scheme: '2025', code: '92' } }, {}, false],
    ['of a province merged since', {}, { place: { scheme: '2024', code: '87' } }, true],
    [
      'one tax code, renamed',
      { producerName: 'HTX Tân Thuận Mới', taxCode: '1400' },
      { taxCode: '1400' },
      true,
    ],
    ['two tax codes under one name', { taxCode: '1400' }, { taxCode: '1401' }, false],
    ['a tax code on one side only', { taxCode: '1400' }, {}, true],
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

describe('the product that a row renews', () => {
  const variations: Partial<RenewableProduct>[] = [
    {},
    { productName: 'MẬT ONG  hoa nhãn.' },
    { productName: 'Mật ong hoa tràm' },
    { producerName: 'Hợp tác xã nông nghiệp Tân Thuận' },
    { producerName: 'HTX Khác' },
    { producerName: 'HTX Khác', taxCode: '1400' },
    { producerName: 'HTX Tân Thuận Mới', taxCode: '1400' },
    { taxCode: '1401' },
    { place: { scheme: '2024', code: '87' } },
    { place: { scheme: '2025', code: '92' } },
    { productName: 'Mật nhãn', productCode: '82-29905-12-2029' },
    { productCode: '82-29905-12-2026' },
    { productCode: '82-29905-13-2026', taxCode: '1400' },
  ];
  const products = variations.map((variation) => ({ ...HONEY, ...variation }));

  it.each(products)(
    'is the first that comparing each with each finds: $producerName, $taxCode, $productName, $productCode',
    (product) => {
      for (const start of products.keys()) {
        const known = [...products.slice(start), ...products.slice(0, start)];
        const found = renewalFinder(known)(product);
        expect(found).toBe(known.find((other) => isRenewalOf(product, other)));
        expect(found).toBeDefined();
      }
      const others = products.filter((other) => !isRenewalOf(product, other));
      expect(renewalFinder(others)(product)).toBeUndefined();
    },
  );

  it("is looked for among the holder's own products alone", () => {
    const asked: string[] = [];
    const known = Array.from({ length: 2000 }, (_, at) => ({
      ...HONEY,
      producerName: `HTX ${at}`,
      get productName() {
        asked.push(this.producerName);
        return HONEY.productName;
      },
    }));
    expect(renewalFinder(known)({ ...HONEY, producerName: 'HTX 7' })).toBe(known[7]);
    expect(asked).toEqual(['HTX 7']);
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
