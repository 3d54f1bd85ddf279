import { describe, expect, it } from 'vitest';
import { keyOfPlan, moreBooths, planBody } from './plan-fields';

const quotas = { own_province: 1, other_provinces: 0, foreign: 0, sponsor: 0 };

describe('a ground that is drawn', () => {
  it('is drawn anew with the ids that a save gave, of a zone alone too', () => {
    const before = { zones: [], classes: [], booths: [] };
    const saved = { ...before, zones: [{ id: 'fzone_1', name: 'Khu A', quotas }] };
    expect(keyOfPlan(saved)).not.toBe(keyOfPlan(before));
    const renamed = { ...saved, zones: [{ id: 'fzone_1', name: 'Khu B', quotas }] };
    expect(keyOfPlan(renamed)).toBe(keyOfPlan(saved));
  });

  it('grows by a row of booths with numbers of their own; one without a number goes', () => {
    const zone = { key: 'z', id: null, name: 'Khu A', quotas };
    const one = moreBooths({ zones: [zone], classes: [], booths: [] }, 0);
    const two = moreBooths(one, 0);
    expect(new Set(two.booths.map(({ number }) => number)).size).toBe(12);
    expect(new Set(two.booths.map(({ grid_row }) => grid_row))).toEqual(new Set([1, 2]));
    const booths = two.booths.map((booth, index) =>
      index === 0 ? { ...booth, number: '' } : booth,
    );
    expect(planBody({ ...two, booths }).booths).toHaveLength(11);
  });

  it('loses a saved zone without a name, with its booths; a new one is left to the server', () => {
    const zones = [
      { key: 'a', id: 'fzone_a', name: '', quotas },
      { key: 'b', id: 'fzone_b', name: 'Khu B', quotas },
      { key: 'c', id: null, name: '', quotas },
    ];
    const classes = [
      { key: 'k', id: 'fclass_k', name: '', area: 9, fee: 0 },
      { key: 'l', id: null, name: 'Rộng', area: 18, fee: 0 },
    ];
    const booth = { id: null, grid_row: 1, grid_column: 1 };
    const booths = [
      { ...booth, key: '1', number: 'A1', zone: 0, class: 1 },
      { ...booth, key: '2', number: 'B1', zone: 1, class: 1 },
      { ...booth, key: '3', number: 'C1', zone: 2, class: 0 },
    ];
    const body = planBody({ zones, classes, booths });
    expect(body.zones.map(({ id }) => id)).toEqual(['fzone_b', null]);
    expect(body.booths.map(({ number, zone, class: kind }) => [number, zone, kind])).toEqual([
      ['B1', 0, 0],
      ['C1', 1, null],
    ]);
  });
});
