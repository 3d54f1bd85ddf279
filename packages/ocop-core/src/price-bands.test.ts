import { describe, expect, it } from 'vitest';
import { PRICE_BANDS, priceBandOf } from './price-bands.js';

describe('priceBandOf', () => {
  it.each([
    [0, 'under_50'],
    [49_999, 'under_50'],
    [50_000, '50_100'],
    [100_000, '100_200'],
    [199_999, '100_200'],
    [200_000, '200_500'],
    [500_000, 'over_500'],
    [90_000_000, 'over_500'],
  ])('%i ₫ is in %s', (price, band) => {
    expect(priceBandOf(price)).toBe(band);
  });

  it.each([null, -1, Number.NaN])('knows no band of %s', (price) => {
    expect(priceBandOf(price)).toBeNull();
  });

  it('leaves no gap between bands', () => {
    expect(PRICE_BANDS.slice(1).map(({ from }) => from)).toEqual(
      PRICE_BANDS.slice(0, -1).map(({ to }) => to),
    );
  });
});
