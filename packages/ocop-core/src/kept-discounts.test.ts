import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptDiscounts } from './kept-discounts.js';

describe('promotions of a line that is shortened', () => {
  it.each([
    ['a tenth of three', 3, 2, 100_000, [30_000], [20_000]],
    ['a sum that does not divide', 3, 2, 100_000, [10_000], [6667]],
    ['two promotions', 4, 1, 50_000, [10_001, 3], [2501, 1]],
    ['all of it', 2, 1, 999, [1998], [999]],
    ['none left', 2, 0, 999, [5, 7], [0, 0]],
    ['none', 2, 1, 999, [], []],
  ])('%s', (_, was, left, unitPrice, discounts, kept) => {
    expect(keptDiscounts({ was, left, unitPrice, discounts })).toEqual(kept);
  });

  it('never makes a piece that stays dearer, nor gives more than it costs', () => {
    const lines = fc
      .record({
        was: fc.integer({ min: 1, max: 200 }),
        unitPrice: fc.integer({ min: 1, max: 3_000_000 }),
        parts: fc.array(fc.double({ min: 0, max: 0.5, noNaN: true }), { maxLength: 2 }),
      })
      .chain((line) => fc.record({ line: fc.constant(line), left: fc.nat(line.was - 1) }));
    fc.assert(
      fc.property(lines, ({ line: { was, unitPrice, parts }, left }) => {
        const discounts = parts.map((part) => Math.floor(part * was * unitPrice));
        const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
        const kept = keptDiscounts({ was, left, unitPrice, discounts });
        const before = unitPrice * was - sum(discounts);
        const after = unitPrice * left - sum(kept);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after * was).toBeLessThanOrEqual(before * left);
        kept.forEach((amount, index) => {
          expect(amount).toBeLessThanOrEqual(discounts[index] ?? 0);
        });
      }),
    );
  });
});
