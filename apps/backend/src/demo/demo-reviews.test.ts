import { expect, it } from 'vitest';
import { DEMO_REVIEWS } from './demo-reviews';
import { MADE_UP_PRODUCTS } from './made-up-products';

it('praises and blames nobody who exists', () => {
  const madeUp = new Set(MADE_UP_PRODUCTS.filter(({ ended }) => !ended).map(({ name }) => name));
  expect(DEMO_REVIEWS.filter(({ product }) => !madeUp.has(product))).toEqual([]);
});
