import { describe, expect, it } from 'vitest';
import {
  COLLIDING_CODES,
  currentPlace,
  FORMER_PROVINCES,
  FORMER_REGIONS,
  formerProvinceBySlug,
  formerProvincesOf,
  formerRegionOf,
  isPlace,
  isRegionCode,
  type Place,
  PROVINCES,
  placeName,
  provinceBySlug,
  provinceOf,
  REGIONS,
  regionName,
  regionOf,
} from './places.js';
import { slugify } from './vietnamese.js';

const current = (code: string): Place => ({ scheme: '2025', code });
const former = (code: string): Place => ({ scheme: '2024', code });

describe('the two lists', () => {
  it('hold 34 and 63 provinces with distinct codes, slugs and names', () => {
    for (const [list, count] of [
      [PROVINCES, 34],
      [FORMER_PROVINCES, 63],
    ] as const) {
      expect(list).toHaveLength(count);
      expect(new Set(list.map(({ code }) => code)).size).toBe(count);
      expect(new Set(list.map(({ slug }) => slug)).size).toBe(count);
      for (const { code, slug, nameVi } of list) {
        expect(code).toMatch(/^\d{2}$/);
        expect(slug).toBe(slugify(nameVi));
        expect(nameVi).toBe(nameVi.normalize('NFC'));
      }
    }
  });

  it('are joined by the merger without a gap or an overlap', () => {
    const parts = PROVINCES.flatMap(({ formedFrom }) => formedFrom);
    expect([...parts].sort()).toEqual(FORMER_PROVINCES.map(({ code }) => code).sort());
    for (const province of PROVINCES) {
      expect(
        formerProvincesOf(province.code)
          .map(({ code }) => code)
          .sort(),
      ).toEqual([...province.formedFrom].sort());
      expect(formerProvincesOf(province.code).map(({ nameVi }) => nameVi)).toContain(
        province.nameVi,
      );
    }
  });

  it('count their regions as the plans do', () => {
    const counts = (codes: readonly string[]) =>
      Object.fromEntries(
        [...new Set(codes)].map((code) => [code, codes.filter((c) => c === code).length]),
      );
    expect(counts(FORMER_PROVINCES.map(({ regionCode }) => regionCode))).toEqual({
      TDMNPB: 14,
      DBSH: 11,
      BTBDHMT: 14,
      TN: 5,
      DNB: 6,
      DBSCL: 13,
    });
    expect(counts(PROVINCES.map(({ regionCode }) => regionCode))).toEqual({
      TDMNPB: 9,
      DBSH: 6,
      BTB: 5,
      NTBTN: 6,
      DNB: 3,
      DBSCL: 5,
    });
    expect(REGIONS).toHaveLength(6);
    expect(FORMER_REGIONS).toHaveLength(6);
    for (const { slug, nameVi } of [...REGIONS, ...FORMER_REGIONS])
      expect(slug).toBe(slugify(nameVi));
  });
});

describe('a place', () => {
  it.each(PROVINCES)('$nameVi ($code) of today resolves', ({ code, slug, nameVi, nameEn }) => {
    const place = current(code);
    expect(isPlace(place)).toBe(true);
    expect(placeName(place, 'vi')).toBe(nameVi);
    expect(placeName(place, 'en')).toBe(nameEn);
    expect(currentPlace(place)).toEqual(place);
    expect(provinceBySlug(slug)?.code).toBe(code);
    expect(isRegionCode(regionOf(place))).toBe(true);
  });

  it.each(FORMER_PROVINCES)('$nameVi ($code) of before resolves', (province) => {
    const place = former(province.code);
    expect(isPlace(place)).toBe(true);
    expect(placeName(place, 'vi')).toBe(province.nameVi);
    expect(currentPlace(place)).toEqual(current(province.successorCode));
    expect(provinceOf(place).formedFrom).toContain(province.code);
    expect(regionOf(place)).toBe(regionOf(currentPlace(place)));
    expect(formerRegionOf(place)).toBe(province.regionCode);
    expect(formerProvinceBySlug(province.slug)?.code).toBe(province.code);
  });

  it.each([
    ['15', 'Yên Bái', 'Lào Cai'],
    ['24', 'Bắc Giang', 'Bắc Ninh'],
    ['44', 'Quảng Bình', 'Quảng Trị'],
    ['52', 'Bình Định', 'Gia Lai'],
    ['80', 'Long An', 'Tây Ninh'],
    ['82', 'Tiền Giang', 'Đồng Tháp'],
    ['91', 'Kiên Giang', 'An Giang'],
  ])('with code %s was %s and is %s', (code, before, now) => {
    expect(COLLIDING_CODES).toContain(code);
    expect(placeName(former(code), 'vi')).toBe(before);
    expect(placeName(current(code), 'vi')).toBe(now);
  });

  it('has no other colliding code', () => {
    const collisions = PROVINCES.filter(({ code, nameVi }) => {
      const old = FORMER_PROVINCES.find((province) => province.code === code);
      return old !== undefined && old.nameVi !== nameVi;
    });
    expect(collisions.map(({ code }) => code)).toEqual(COLLIDING_CODES);
  });

  it.each([
    null,
    'x',
    {},
    { code: '01' },
    { scheme: '2025' },
    { scheme: '2025', code: '02' },
    { scheme: '2024', code: '99' },
    { scheme: '2025', code: 1 },
    { scheme: 'vn-2025', code: '01' },
    { scheme: '2025', code: '1' },
  ])('is not %j', (value) => {
    expect(isPlace(value)).toBe(false);
  });

  it('that is unknown throws', () => {
    for (const read of [currentPlace, regionOf, formerRegionOf, provinceOf]) {
      expect(() => read(current('02'))).toThrow(expect.objectContaining({ code: 'unknown_place' }));
    }
    expect(() => placeName(former('99'), 'vi')).toThrow(
      expect.objectContaining({ code: 'unknown_place' }),
    );
    expect(provinceBySlug('ben-tre')).toBeNull();
    expect(formerProvinceBySlug('nowhere')).toBeNull();
  });
});

describe('regions', () => {
  it('have names in both languages', () => {
    expect(regionName('DBSCL', 'vi')).toBe('Đồng bằng sông Cửu Long');
    expect(regionName('DBSCL', 'en')).toBe('Mekong River Delta');
    expect(isRegionCode('TN')).toBe(false);
  });

  it('before the re-cut are known for a province of today only where its parts agree', () => {
    expect(formerRegionOf(current('86'))).toBe('DBSCL'); // Vĩnh Long, Bến Tre, Trà Vinh
    expect(formerRegionOf(current('68'))).toBeNull(); // Lâm Đồng, Đắk Nông and coastal Bình Thuận
    expect(formerRegionOf(current('25'))).toBeNull(); // Phú Thọ, Hòa Bình and delta Vĩnh Phúc
  });
});
