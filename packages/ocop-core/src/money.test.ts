import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatVnd } from './money.js';

describe('formatVnd', () => {
  it.each([
    [0, '0 ₫', '₫0'],
    [-0, '0 ₫', '₫0'],
    [999, '999 ₫', '₫999'],
    [1000, '1.000 ₫', '₫1,000'],
    [1_250_000, '1.250.000 ₫', '₫1,250,000'],
    [-45_000, '-45.000 ₫', '-₫45,000'],
  ])('%d is %s and %s', (amount, vi, en) => {
    expect(formatVnd(amount, 'vi')).toBe(vi);
    expect(formatVnd(amount, 'en')).toBe(en);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d', (amount) => {
    expect(() => formatVnd(amount, 'vi')).toThrow(
      expect.objectContaining({ code: 'invalid_amount' }),
    );
  });

  it('keeps every digit', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(Number(formatVnd(amount, 'vi').replace(/[. ₫]/g, ''))).toBe(amount);
        expect(Number(formatVnd(amount, 'en').replace(/[,₫]/g, ''))).toBe(amount);
      }),
    );
  });
});
