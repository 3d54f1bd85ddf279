import { expect, it } from 'vitest';
import { codesOf, sumsOf } from './sums';

const items = [
  { quantity: 2, unit_price: 55_000 },
  { quantity: 1, unit_price: 174_000 },
];

it.each([
  ['nothing off', { discount_total: 0, original_shipping_total: 30_000, total: 314_000 }, 0],
  ['goods cheaper', { discount_total: 28_400, original_shipping_total: 30_000, total: 285_600 }, 0],
  [
    'sent for nothing',
    { discount_total: 30_000, original_shipping_total: 30_000, total: 284_000 },
    0,
  ],
  ['a tax on top', { discount_total: 0, original_shipping_total: 0, total: 312_400 }, 28_400],
])('adds up: %s', (_case, totals, tax) => {
  const sums = sumsOf({ items, ...totals }, [], true);
  expect(sums.goods - sums.discount + (sums.shipping ?? 0) + sums.tax).toBe(sums.total);
  expect(sums.tax).toBe(tax);
});

it('does not call a delivery free that is not decided', () => {
  const totals = { discount_total: 0, original_shipping_total: 0, total: 284_000 };
  expect(sumsOf({ items, ...totals }, [], false).shipping).toBeNull();
});

it('names codes that were given, and no promotion of the shop', () => {
  const promotions = [{ code: 'TET' }, null, { code: 'SALE', is_automatic: true }, { code: 'TET' }];
  expect(codesOf({ promotions })).toEqual(['TET']);
});
