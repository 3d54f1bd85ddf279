import { describe, expect, test } from 'vitest';
import { mixHits } from './mix-hits';

const hit = (name: string, region: string, province: string, group: string, producer = name) => ({
  name,
  region_code: region,
  province_code: province,
  group_code: group,
  producer_id: producer,
});
const names = (hits: readonly { name: string }[]) => hits.map(({ name }) => name);

describe('a mixed shelf', () => {
  test('takes of every region before it takes of one again', () => {
    const newest = [
      ...Array.from({ length: 12 }, (_, index) => hit(`a${index}`, 'dbsh', '01', 'TP')),
      hit('b', 'btb', '38', 'TP'),
      hit('c', 'dnb', '79', 'DU'),
    ];
    expect(names(mixHits(newest, 4))).toEqual(['a0', 'c', 'b', 'a1']);
  });

  test('within a region, of another province, then of another group, then of another producer', () => {
    const some = [
      hit('first', 'dbsh', '01', 'TP', 'htx'),
      hit('same of all', 'dbsh', '01', 'TP', 'htx'),
      hit('other producer', 'dbsh', '01', 'TP'),
      hit('other group', 'dbsh', '01', 'TC'),
      hit('other province', 'dbsh', '22', 'TP'),
    ];
    expect(names(mixHits(some, 5))).toEqual([
      'first',
      'other province',
      'other group',
      'other producer',
      'same of all',
    ]);
  });

  test.each([1, 2, 3, 5, 8, 13, 21, 34])(
    'is of the candidates, each once, evenly by region as far as they go (%i)',
    (seed) => {
      const all = Array.from({ length: 30 }, (_, index) => {
        const number = (index + 1) * seed * 7919;
        const code = (divisor: number) => 'abc'[Math.floor(number / divisor) % 3] ?? 'a';
        return hit(String(index), code(7), code(31), code(3), code(11));
      });
      const mixed = mixHits(all, 12);
      expect(mixed).toHaveLength(12);
      expect(new Set(mixed).size).toBe(12);
      expect(mixHits(all, 12)).toEqual(mixed);
      const count = (list: typeof all, region: string) =>
        list.filter(({ region_code }) => region_code === region).length;
      for (const one of 'abc') {
        if (count(all, one) === count(mixed, one)) continue;
        for (const other of 'abc') {
          expect(count(mixed, other)).toBeLessThanOrEqual(count(mixed, one) + 1);
        }
      }
      expect(mixHits(all, 99)).toHaveLength(30);
    },
  );
});
