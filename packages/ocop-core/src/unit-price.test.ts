import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NetQuantity, parseNetQuantity } from './net-quantity.js';
import { formatUnitPrice, isUnitPriceMeasure, unitPriceOf } from './unit-price.js';

const net = (text: string): NetQuantity => {
  const quantity = parseNetQuantity(text);
  if (!quantity) throw new Error(`no quantity: ${text}`);
  return quantity;
};

describe('unitPriceOf', () => {
  it.each([
    [45_000, '300 g', 150_000, 'kg'],
    [62_000, '1,2 kg', 51_667, 'kg'],
    [45_000, '100 g', 450_000, 'kg'],
    [1_250_000, '50 g', 2_500_000, '100g'],
    [35_000, '500 ml', 70_000, 'l'],
    [385_000, '6 chai 500 ml', 128_333, 'l'],
    [70_000, '10 ml', 700_000, '100ml'],
    [0, '500 g', 0, 'kg'],
  ])('%d ₫ for %s is %d ₫ per %s', (price, text, amount, per) => {
    expect(unitPriceOf(price, net(text))).toEqual({ amount, per });
  });

  it('gives packs that stand beside each other the same measure', () => {
    const packs = [net('50 g'), net('200 g')];
    expect(packs.map((pack) => unitPriceOf(100_000, pack, packs))).toEqual([
      { amount: 200_000, per: '100g' },
      { amount: 50_000, per: '100g' },
    ]);
    expect(unitPriceOf(100_000, net('500 g'), [net('30 ml')])?.per).toBe('kg');
  });

  it('has none where the pack does not say what it holds', () => {
    expect(unitPriceOf(100_000, null)).toBeNull();
    expect(unitPriceOf(100_000, { amount: 0, unit: 'g' })).toBeNull();
  });

  it.each([-1, 0.5, Number.NaN])('refuses %d ₫', (price) => {
    expect(() => unitPriceOf(price, net('500 g'))).toThrow(
      expect.objectContaining({ code: 'invalid_amount' }),
    );
  });

  it('is whole đồng, and within half a đồng per measure of the price', () => {
    const price = fc.integer({ min: 0, max: 10_000_000_000 });
    fc.assert(
      fc.property(price, fc.integer({ min: 1, max: 100_000 }), (price, amount) => {
        const unit = unitPriceOf(price, { amount, unit: 'g' });
        const grams = unit?.per === 'kg' ? 1000 : 100;
        expect(Number.isSafeInteger(unit?.amount)).toBe(true);
        expect(Math.abs((unit?.amount ?? 0) - (price * grams) / amount)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});

describe('formatUnitPrice', () => {
  it.each([
    ['kg', '150.000 ₫/kg', '₫150,000/kg'],
    ['100g', '150.000 ₫/100 g', '₫150,000/100 g'],
    ['l', '150.000 ₫/lít', '₫150,000/litre'],
    ['100ml', '150.000 ₫/100 ml', '₫150,000/100 ml'],
  ] as const)('per %s is %s and %s', (per, vi, en) => {
    expect(formatUnitPrice({ amount: 150_000, per }, 'vi')).toBe(vi);
    expect(formatUnitPrice({ amount: 150_000, per }, 'en')).toBe(en);
  });

  it.each([
    ['kg', true],
    ['100ml', true],
    ['toString', false],
    [1, false],
  ])('%s as a measure: %s', (value, known) => {
    expect(isUnitPriceMeasure(value)).toBe(known);
  });
});
