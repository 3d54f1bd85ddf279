import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeDiscounts } from './whole-discounts';

const unknown = () => Number.POSITIVE_INFINITY;

describe('discounts in whole đồng', () => {
  it.each([
    ['a third of a price', [9_900.99], [9_901]],
    ['10,000 over three equal lines', [3333.3333, 3333.3333, 3333.3333], [3334, 3333, 3333]],
    ['what divisions leave behind', [9_899.999999], [9_900]],
    ['whole already', [5_000, 0], [5_000, 0]],
  ])('%s', (_case, amounts, whole) => {
    const shares = amounts.map((amount, index) => ({ code: 'A', of: `${index}`, amount }));
    expect(wholeDiscounts(shares, unknown)).toEqual(whole);
  });

  it('two codes never take more off a line than it costs', () => {
    const shares = [
      { code: 'A', of: 'x', amount: 0.5 },
      { code: 'B', of: 'x', amount: 0.5 },
    ];
    expect(wholeDiscounts(shares, () => 1)).toEqual([1, 0]);
  });

  it('sum up to what the code takes off, and each differs by less than one', () => {
    const line = fc.record({
      price: fc.integer({ min: 0, max: 10_000_000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const shares = lines.map(({ price, share }, index) => ({
          code: 'A',
          of: `${index}`,
          amount: price * share,
        }));
        const whole = wholeDiscounts(shares, (of) => lines[Number(of)]?.price ?? 0);
        const exact = shares.reduce((total, { amount }) => total + amount, 0);
        expect(
          Math.abs(whole.reduce((total, amount) => total + amount, 0) - exact),
        ).toBeLessThanOrEqual(0.5001);
        for (const [index, amount] of whole.entries()) {
          expect(Number.isInteger(amount)).toBe(true);
          expect(amount).toBeLessThanOrEqual(lines[index]?.price ?? 0);
          expect(Math.abs(amount - (shares[index]?.amount ?? 0))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
