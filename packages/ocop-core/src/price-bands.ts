/** Bands of a product's lowest price that buyers choose from, in thousand VND; a limit opens the next. */
export const PRICE_BANDS = [
  { code: 'under_50', from: 0, to: 50_000 },
  { code: '50_100', from: 50_000, to: 100_000 },
  { code: '100_200', from: 100_000, to: 200_000 },
  { code: '200_500', from: 200_000, to: 500_000 },
  { code: 'over_500', from: 500_000, to: Number.POSITIVE_INFINITY },
] as const;

export type PriceBand = (typeof PRICE_BANDS)[number]['code'];

/** The band of a price in whole VND; null without a price. 100.000 ₫ is in `100_200`. */
export function priceBandOf(price: number | null): PriceBand | null {
  if (price === null || !(price >= 0)) return null;
  return PRICE_BANDS.find(({ from, to }) => price >= from && price < to)?.code ?? null;
}
