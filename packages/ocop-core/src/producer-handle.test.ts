import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NAME_PREFIXES } from './data/producer-types.js';
import { type Place, PROVINCES } from './places.js';
import { freeHandle, isProducerHandle, producerHandle } from './producer-handle.js';

const LAO_CAI: Place = { scheme: '2025', code: '15' };
const DONG_THAP: Place = { scheme: '2025', code: '82' };
const BEN_TRE: Place = { scheme: '2024', code: '83' };

describe('the handle of a producer', () => {
  test.each([
    ['HTX Mật ong Bắc Hà', LAO_CAI, 'htx-mat-ong-bac-ha-lao-cai'],
    ['Hợp tác xã Mật ong Bắc Hà', LAO_CAI, 'htx-mat-ong-bac-ha-lao-cai'],
    ['H.T.X. Mật ong Bắc Hà', LAO_CAI, 'htx-mat-ong-bac-ha-lao-cai'],
    ['Liên hiệp hợp tác xã Đại Đoàn Kết', DONG_THAP, 'lhhtx-dai-doan-ket-dong-thap'],
    ['Tổ hợp tác trồng sen', DONG_THAP, 'tht-trong-sen-dong-thap'],
    ['Công ty TNHH MTV Đức Phong', BEN_TRE, 'cty-tnhh-duc-phong-vinh-long'],
    ['Cty. TNHH Đức Phong', BEN_TRE, 'cty-tnhh-duc-phong-vinh-long'],
    ['CTCP Curcumin Bắc Hà', LAO_CAI, 'cty-cp-curcumin-bac-ha-lao-cai'],
    ['Công ty Cổ phần Curcumin Bắc Hà', LAO_CAI, 'cty-cp-curcumin-bac-ha-lao-cai'],
    ['Hộ kinh doanh Nguyễn Thị An', DONG_THAP, 'hkd-nguyen-thi-an-dong-thap'],
    ['Cơ sở điêu khắc gỗ Di Đà', DONG_THAP, 'co-so-dieu-khac-go-di-da-dong-thap'],
    ['Hội quán Đồng Tâm', DONG_THAP, 'hoi-quan-dong-tam-dong-thap'],
  ])('%s', (name, place, handle) => {
    expect(producerHandle(name, place)).toBe(handle);
    expect(producerHandle(name.normalize('NFD'), place)).toBe(handle);
    expect(producerHandle(name.toUpperCase(), place)).toBe(handle);
  });

  test('reads the eth of old fonts as Đ', () => {
    expect(producerHandle('HTX Ðồng Tiến', LAO_CAI)).toBe('htx-dong-tien-lao-cai');
  });

  test('says the province once', () => {
    expect(producerHandle('HTX Chè Lào Cai', LAO_CAI)).toBe('htx-che-lao-cai');
  });

  test('is cut between words', () => {
    const name = 'Công ty TNHH sản xuất và kinh doanh nước mắm truyền thống cá cơm Thanh Quốc';
    expect(producerHandle(name, DONG_THAP)).toBe(
      'cty-tnhh-san-xuat-va-kinh-doanh-nuoc-mam-truyen-thong-ca-com-dong-thap',
    );
    expect(producerHandle('a'.repeat(200), LAO_CAI)).toBe(`${'a'.repeat(60)}-lao-cai`);
  });

  test('is there even where no letter is left of a name', () => {
    expect(producerHandle('（…）', LAO_CAI)).toBe('chu-the-lao-cai');
  });

  test('knows every form that names begin with, or leaves its words', () => {
    for (const prefix of Object.values(NAME_PREFIXES).flat()) {
      expect(producerHandle(`${prefix} An`, LAO_CAI)).toMatch(/^[a-z-]{2,24}-an-lao-cai$/);
    }
  });

  test('is always an address part of bounded length', () => {
    const places = fc.constantFrom(...PROVINCES.map(({ code }) => code));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), places, (name, code) => {
        const handle = producerHandle(name, { scheme: '2025', code });
        expect(isProducerHandle(handle)).toBe(true);
        expect(handle.length).toBeLessThanOrEqual(85);
        expect(producerHandle(name.normalize('NFD'), { scheme: '2025', code })).toBe(handle);
      }),
    );
  });
});

describe('a free handle', () => {
  test.each([
    [[], 'htx-an'],
    [['htx-an'], 'htx-an-2'],
    [['htx-an', 'htx-an-2', 'htx-an-4'], 'htx-an-3'],
    [['htx-an-2'], 'htx-an'],
  ])('beside %j is %s', (taken, free) => {
    expect(freeHandle('htx-an', (handle) => taken.includes(handle))).toBe(free);
  });
});

test.each(['', '-a', 'a-', 'a--b', 'A', 'đ', 'ocprod_1', 'a'.repeat(101)])(
  '%j is no handle',
  (text) => {
    expect(isProducerHandle(text)).toBe(false);
  },
);
