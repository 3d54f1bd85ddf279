import { describe, expect, it } from 'vitest';
import { findProvinces } from './find-provinces.js';
import { MERGER_DAY } from './legal-facts.js';
import { FORMER_PROVINCES, PROVINCES } from './places.js';
import { day } from './testing/arbitraries.js';
import { fold } from './vietnamese.js';

const codes = (name: string, on?: string) =>
  findProvinces(name, on ? { on: day(on) } : {}).map(({ scheme, code }) => `${scheme}/${code}`);

describe('findProvinces', () => {
  it.each(PROVINCES)('finds $nameVi of today by every spelling', (province) => {
    const place = { scheme: '2025', code: province.code };
    for (const name of [
      province.nameVi,
      province.nameEn,
      province.fullNameVi,
      province.nameVi.toUpperCase(),
      province.nameVi.normalize('NFD'),
      fold(province.nameVi),
    ]) {
      expect(findProvinces(name, { on: MERGER_DAY })).toEqual([place]);
      expect(findProvinces(name)[0]).toEqual(place);
    }
  });

  it.each(FORMER_PROVINCES)(
    'finds $nameVi of before by every spelling',
    ({ code, nameVi, nameEn }) => {
      for (const name of [nameVi, nameEn, `Tỉnh ${nameVi}`, fold(nameVi)]) {
        expect(findProvinces(name, { on: day('2025-06-30') })).toEqual([{ scheme: '2024', code }]);
      }
    },
  );

  it.each([
    ['Đồng Tháp', undefined, ['2025/82', '2024/87']],
    ['Đồng Tháp', '2025-06-30', ['2024/87']],
    ['Đồng Tháp', '2025-07-01', ['2025/82']],
    ['Bến Tre', undefined, ['2024/83']],
    ['Bến Tre', '2026-11-23', ['2024/83']],
    ['TP.HCM', '2026-11-23', ['2025/79']],
    ['TP. Hồ Chí Minh', '2026-11-23', ['2025/79']],
    ['Sài Gòn', '2019-01-01', ['2024/79']],
    ['TPHCM', '2026-11-23', ['2025/79']],
    ['Thanh Hoá', '2026-11-23', ['2025/38']],
    ['Thừa Thiên - Huế', '2021-05-05', ['2024/46']],
    ['TT-Huế', '2021-05-05', ['2024/46']],
    ['Đăk Lăk', '2026-11-23', ['2025/66']],
    ['Đắc Lắc', '2026-11-23', ['2025/66']],
    ['Daklak', '2026-11-23', ['2025/66']],
    ['Đăk Nông', undefined, ['2024/67']],
    ['Bắc Cạn', undefined, ['2024/06']],
    ['Kontum', undefined, ['2024/62']],
    ['BR-VT', undefined, ['2024/77']],
    ['Ðồng Nai', '2026-11-23', ['2025/75']],
    ['tp can tho', '2026-11-23', ['2025/92']],
    ['Ha  Noi', '2026-11-23', ['2025/01']],
  ])('%s on %s: %j', (name, on, expected) => {
    expect(codes(name, on)).toEqual(expected);
  });

  it.each(['', ' ', '.', 'Tỉnh', 'tp', 'DN', 'Hà', 'Đà Lạt', 'Trà', 'tra'])(
    'finds nothing for %j',
    (name) => {
      expect(findProvinces(name)).toEqual([]);
    },
  );
});
