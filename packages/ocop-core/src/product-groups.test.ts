import { describe, expect, it } from 'vitest';
import { SETS_2026 } from './data/product-groups-2026.js';
import {
  groupName,
  isGroupCode,
  isProductGroup,
  PRODUCT_GROUPS,
  PRODUCT_SETS_2019,
  PRODUCT_SETS_2026,
  type ProductGroup,
  toScheme2023,
} from './product-groups.js';

describe('product groups', () => {
  it('are six since 2023', () => {
    expect(PRODUCT_GROUPS.map(({ code }) => code)).toEqual(['TP', 'DU', 'DL', 'TC', 'SV', 'DV']);
    for (const group of PRODUCT_GROUPS) {
      expect(isProductGroup(group)).toBe(true);
      expect(isGroupCode(group.code)).toBe(true);
      expect(toScheme2023(group)).toEqual({ scheme: '2023', code: group.code });
      expect(groupName(group, 'vi')).toBe(group.nameVi);
      expect(groupName(group, 'en')).toBe(group.nameEn);
    }
  });

  it('were 26 sets in 2019, each with a group of today', () => {
    expect(PRODUCT_SETS_2019.map(({ code }) => code)).toEqual(
      Array.from({ length: 26 }, (_, index) => String(index + 1)),
    );
    for (const set of PRODUCT_SETS_2019) {
      expect(isProductGroup({ scheme: '2019', code: set.code })).toBe(true);
      expect(isGroupCode(toScheme2023(set).code)).toBe(true);
      expect(groupName(set, 'vi')).toBe(set.nameVi);
    }
  });

  it('are 26 sets in six sectors since 2026, and a decision may name either', () => {
    expect(PRODUCT_SETS_2026).toHaveLength(32);
    expect(SETS_2026.map(({ sheet }) => sheet)).toEqual(
      Array.from({ length: 26 }, (_, index) => index + 1),
    );
    for (const { scheme, code, nameVi, nameEn } of PRODUCT_SETS_2026) {
      const group = { scheme, code };
      expect(isProductGroup(group)).toBe(true);
      expect(toScheme2023(group).code).toBe(code.slice(0, 2));
      expect([groupName(group, 'vi'), groupName(group, 'en')]).toEqual([nameVi, nameEn]);
    }
    expect(groupName({ scheme: '2026', code: 'TP-04' }, 'vi')).toBe(
      'Mật ong, mật khác và nông sản thực phẩm khác',
    );
    expect(groupName({ scheme: '2026', code: 'DV' }, 'vi')).toContain('điểm du lịch');
  });

  it.each([
    ...['1', '3', '5', '9', '10', '13', '14'].map((code) => [code, 'TP']),
    ...['15', '16', '17', '18'].map((code) => [code, 'DU']),
    ...['19', '20', '21', '22'].map((code) => [code, 'DL']),
    ...['23', '24', '25'].map((code) => [code, 'TC']),
    ['26', 'DV'],
  ])('set %s of 2019 belongs to %s', (code, expected) => {
    expect(toScheme2023({ scheme: '2019', code: String(code) }).code).toBe(expected);
  });

  it('do not mix schemes', () => {
    for (const value of [
      null,
      'TP',
      {},
      { scheme: '2023', code: '1' },
      { scheme: '2019', code: 'TP' },
      { scheme: '2019', code: '0' },
      { scheme: '2019', code: '27' },
      { scheme: '2019', code: '01' },
      { scheme: '2019', code: 1 },
      { scheme: '2018', code: '1' },
      { scheme: '2026', code: 'TP-27' },
      { scheme: '2023', code: 'TP-04' },
    ]) {
      expect(isProductGroup(value)).toBe(false);
    }
    const unknown: ProductGroup = { scheme: '2023', code: '1' };
    for (const read of [toScheme2023, (group: ProductGroup) => groupName(group, 'vi')]) {
      expect(() => read(unknown)).toThrow(expect.objectContaining({ code: 'unknown_group' }));
    }
  });
});
