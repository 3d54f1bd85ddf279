import { PRICE_BANDS, type PriceBand, type ProducerType } from 'ocop-core';

const BAND_SLUGS: Readonly<Record<PriceBand, string>> = {
  under_50: 'duoi-50',
  '50_100': '50-100',
  '100_200': '100-200',
  '200_500': '200-500',
  over_500: 'tren-500',
};

/** Price bands as addresses name them, in thousand đồng. */
export const PRICE_BAND_SLUGS = PRICE_BANDS.map(({ code }) => ({ code, slug: BAND_SLUGS[code] }));

/** A kind of producer as addresses name it: 'hop-tac-xa'. */
export function producerTypeSlug(type: ProducerType): string {
  return type.replaceAll('_', '-');
}

const MOST_FAIRS = 10;

/** What can be the address part of a fair; fairs are the operators' own, so any word may be one. */
export function fairSlugs(values: readonly string[]): string[] {
  const slugs = values.filter((value) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value));
  return [...new Set(slugs)]
    .filter(({ length }) => length <= 64)
    .sort()
    .slice(0, MOST_FAIRS);
}
