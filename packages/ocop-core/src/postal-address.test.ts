import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMER_PROVINCES, type Place, PROVINCES } from './places.js';
import {
  chosenProvince,
  formerProvinceValue,
  RENAMED_PROVINCES,
  tidyAddress,
} from './postal-address.js';

const BEN_TRE: Place = { scheme: '2024', code: '83' };
const DONG_THAP: Place = { scheme: '2025', code: '82' };
const CAN_THO: Place = { scheme: '2025', code: '92' };
const BINH_DUONG: Place = { scheme: '2024', code: '74' };

describe('chosenProvince', () => {
  it.each([
    ['79', 'Hồ Chí Minh', null],
    ['cu-74', 'Hồ Chí Minh', 'Bình Dương'],
    ['Bình Dương', 'Hồ Chí Minh', 'Bình Dương'],
    ['tinh binh duong', 'Hồ Chí Minh', 'Bình Dương'],
    ['Sài Gòn', 'Hồ Chí Minh', null],
    ['Thành phố Cần Thơ', 'Cần Thơ', null],
    ['cu-92', 'Cần Thơ', null],
    ['Bến Tre', 'Vĩnh Long', 'Bến Tre'],
  ])('%s is %s today', (value, today, former) => {
    const chosen = chosenProvince(value);
    expect(chosen?.today.nameVi).toBe(today);
    expect(chosen?.former?.nameVi ?? null).toBe(former);
  });

  it.each(['', 'cu-00', '99', 'Paris'])('%s is none', (value) => {
    expect(chosenProvince(value)).toBeNull();
  });

  it('knows every name that is none any more, and what it is today', () => {
    expect(RENAMED_PROVINCES).toHaveLength(FORMER_PROVINCES.length - PROVINCES.length);
    for (const former of RENAMED_PROVINCES) {
      const chosen = chosenProvince(formerProvinceValue(former));
      expect(chosen?.today.code).toBe(former.successorCode);
      expect(chosen?.former?.nameVi).toBe(former.nameVi);
      expect(chosenProvince(former.nameVi)?.today.code).toBe(former.successorCode);
    }
  });
});

describe('tidyAddress', () => {
  it.each<[string, Place, [string, string], [string, string]]>([
    ['as it should be', DONG_THAP, ['Ấp 3', 'Xã Mỹ Hiệp'], ['Ấp 3', 'Xã Mỹ Hiệp']],
    [
      'three levels in the field of the commune',
      DONG_THAP,
      ['Ấp 3', 'xã Mỹ Hiệp, huyện Cao Lãnh, tỉnh Đồng Tháp'],
      ['Ấp 3', 'xã Mỹ Hiệp, huyện Cao Lãnh'],
    ],
    [
      'all of it in the street as well',
      DONG_THAP,
      ['Ấp 3, xã Mỹ Hiệp, huyện Cao Lãnh, Đồng Tháp', 'Xã Mỹ Hiệp'],
      ['Ấp 3, xã Mỹ Hiệp, huyện Cao Lãnh', 'Xã Mỹ Hiệp'],
    ],
    [
      'commune behind the street',
      CAN_THO,
      ['25/3 hẻm 51, P. Ninh Kiều, TP. Cần Thơ', 'Phường Ninh Kiều'],
      ['25/3 hẻm 51', 'Phường Ninh Kiều'],
    ],
    [
      'a town that is called as its province',
      BEN_TRE,
      ['12 Lê Lợi', 'Phường 1, TP Bến Tre, Bến Tre'],
      ['12 Lê Lợi', 'Phường 1, TP Bến Tre'],
    ],
    [
      'the same without ranks',
      BEN_TRE,
      ['12 Lê Lợi', 'Phường 1, Bến Tre, Bến Tre'],
      ['12 Lê Lợi', 'Phường 1, Bến Tre'],
    ],
    [
      'province of before and of today',
      BINH_DUONG,
      ['5 Yersin', 'Phường Phú Lợi; Bình Dương, TP. Hồ Chí Minh'],
      ['5 Yersin', 'Phường Phú Lợi'],
    ],
    ['a commune that is a province’s name', BEN_TRE, ['Số 1', 'Bến Tre'], ['Số 1', 'Bến Tre']],
    [
      'a district that has its commune’s name',
      DONG_THAP,
      ['Ấp 1', 'Xã Cao Lãnh, huyện Cao Lãnh'],
      ['Ấp 1', 'Xã Cao Lãnh, huyện Cao Lãnh'],
    ],
    ['a part twice', DONG_THAP, ['Ấp 1, ấp 1', 'Xã A, xã A'], ['Ấp 1', 'Xã A']],
    ['commas alone', DONG_THAP, [' , ', ','], ['', '']],
  ])('%s', (_, province, [street, commune], [tidyStreet, tidyCommune]) => {
    expect(tidyAddress({ street, commune, province })).toEqual({
      street: tidyStreet,
      commune: tidyCommune,
    });
  });

  const names = [...PROVINCES, ...FORMER_PROVINCES].flatMap(({ nameVi }) => [
    nameVi,
    `Tỉnh ${nameVi}`,
    `TP. ${nameVi}`,
  ]);
  const part = fc.oneof(
    fc.constantFrom('Xã Mỹ Hiệp', 'xã mỹ hiệp', 'P. 1', 'Phường 1', 'Huyện Châu Thành', 'Ấp 3'),
    fc.constantFrom(...names),
    fc.string({ maxLength: 12 }),
  );
  const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(', '));
  const place = fc.constantFrom<Place>(
    ...PROVINCES.map(({ code }) => ({ scheme: '2025' as const, code })),
    ...FORMER_PROVINCES.map(({ code }) => ({ scheme: '2024' as const, code })),
  );

  it('changes nothing that it has tidied, and takes away no first part', () => {
    fc.assert(
      fc.property(text, text, place, (street, commune, province) => {
        const tidy = tidyAddress({ street, commune, province });
        expect(tidyAddress({ ...tidy, province })).toEqual(tidy);
        const first = (line: string) =>
          line
            .split(/[,;\n]/)
            .map((one) => one.normalize('NFC').trim())
            .find((one) => one !== '');
        for (const [before, after] of [
          [street, tidy.street],
          [commune, tidy.commune],
        ] as const) {
          expect(after === '').toBe(first(before) === undefined);
        }
      }),
    );
  });
});
