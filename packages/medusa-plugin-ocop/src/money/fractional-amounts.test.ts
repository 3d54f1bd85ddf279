import { expect, it } from 'vitest';
import { fractionalAmounts } from './fractional-amounts';

it('finds amounts that are not whole, with the currency that they are in', () => {
  expect(
    fractionalAmounts({
      amount: 0.5,
      value: 33.3,
      prices: [
        { currency_code: 'vnd', amount: 10_000 },
        { currency_code: 'vnd', amount: 10_000.5 },
      ],
      items: [{ unit_price: 1e-7, quantity: 1.5 }],
      metadata: { amount: 0.1 },
    }),
  ).toEqual([
    { path: 'amount', currency: null },
    { path: 'prices.1.amount', currency: 'vnd' },
    { path: 'items.0.unit_price', currency: null },
  ]);
});

it.each([null, undefined, 'amount', 0.5, []])('finds none in %j', (body) => {
  expect(fractionalAmounts(body)).toEqual([]);
});
