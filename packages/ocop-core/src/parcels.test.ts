import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodeTerms, codesOfParcels, isHadOnce, leftOfBasket, parcelsOf } from './parcels.js';

const line = (id: string, sellerId: string | null) => ({ id, sellerId });

describe('parcels of a basket', () => {
  it('is one for each seller, in the order in which their goods came', () => {
    const lines = [line('1', 'a'), line('2', null), line('3', 'a'), line('4', 'b')];
    expect(
      parcelsOf(lines).map(({ sellerId, lines }) => [sellerId, lines.map(({ id }) => id)]),
    ).toEqual([
      ['a', ['1', '3']],
      [null, ['2']],
      ['b', ['4']],
    ]);
  });

  it('holds every line once, and lines of one seller alone', () => {
    const seller = fc.option(fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(fc.array(seller), (sellers) => {
        const lines = sellers.map((sellerId, index) => line(String(index), sellerId));
        const parcels = parcelsOf(lines);
        const held = parcels.flatMap((parcel) => parcel.lines.map(({ id }) => id));
        expect([...held].sort()).toEqual(lines.map(({ id }) => id).sort());
        expect(new Set(parcels.map(({ sellerId }) => sellerId)).size).toBe(parcels.length);
        for (const { sellerId, lines } of parcels) {
          expect(lines.every((one) => one.sellerId === sellerId)).toBe(true);
        }
      }),
    );
  });
});

describe('a code', () => {
  const SHARE: CodeTerms = {
    limit: null,
    has_budget: false,
    type: 'percentage',
    allocation: 'across',
  };

  it.each<[string, Partial<CodeTerms>, boolean]>([
    ['a share of everything', {}, false],
    ['a share that is counted', { limit: 5 }, true],
    ['of which none is left', { limit: 0 }, true],
    ['a share out of a budget', { has_budget: true }, true],
    ['one sum for the whole', { type: 'fixed' }, true],
    ['one sum, once', { type: 'fixed', allocation: 'once' }, true],
    ['a sum for each piece', { type: 'fixed', allocation: 'each' }, false],
    ['that says nothing of itself', { type: null, allocation: null }, false],
  ])('%s', (_, terms, once) => {
    expect(isHadOnce({ ...SHARE, ...terms })).toBe(once);
  });
});

describe('codes of parcels', () => {
  it.each([
    ['any code goes with all', [{ code: 'A', once: false, taken: [5, 0] }], [['A'], ['A']]],
    ['one that is had once with the most', [{ code: 'A', once: true, taken: [5, 9] }], [[], ['A']]],
    ['of equal ones the first', [{ code: 'A', once: true, taken: [5, 5] }], [['A'], []]],
    ['that takes nothing, the first', [{ code: 'A', once: true, taken: [0, 0] }], [['A'], []]],
  ])('%s', (_, codes, parcels) => {
    expect(codesOfParcels(codes, 2)).toEqual(parcels);
  });

  it('lets a code that can be had once be had once', () => {
    const code = fc.record({
      code: fc.string({ minLength: 1 }),
      once: fc.boolean(),
      taken: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(code, { selector: (one) => one.code }), (codes) => {
        const given = codesOfParcels(codes, 4).flat();
        for (const { code, once } of codes) {
          expect(given.filter((one) => one === code)).toHaveLength(once ? 1 : 4);
        }
      }),
    );
  });
});

describe('what is left of a basket', () => {
  it('is what was not ordered, and what was added to an ordered line meanwhile', () => {
    const basket = [
      { id: '1', quantity: 2 },
      { id: '2', quantity: 3 },
      { id: '3', quantity: 1 },
    ];
    const ordered = new Map([
      ['1', 2],
      ['2', 1],
    ]);
    expect(leftOfBasket(basket, ordered)).toEqual([
      { id: '2', quantity: 2 },
      { id: '3', quantity: 1 },
    ]);
  });
});
