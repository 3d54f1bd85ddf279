import {
  formatVnd,
  type GroupCode,
  groupName,
  type Locale,
  PRICE_BANDS,
  type PriceBand,
  type ProducerType,
  producerTypeName,
  type RegionCode,
  regionName,
  type StarLevel,
} from 'ocop-core';
import { provinceName } from '../place-names';
import type { Translate } from '../translator';

/** What the values of the filters are called, on links and on chips. */
export interface FilterLabels {
  star: (star: StarLevel) => string;
  region: (code: RegionCode) => string;
  province: (code: string) => string;
  /** Where it is said already that the province is a former one. */
  formerProvince: (code: string) => string;
  formerProvinceAlone: (code: string) => string;
  group: (code: GroupCode) => string;
  producerType: (type: ProducerType) => string;
  priceBand: (band: PriceBand) => string;
  fair: (slug: string) => string;
  gift: () => string;
  forExport: () => string;
}

export function filterLabels(
  locale: Locale,
  t: Translate<'search'>,
  fairNames: ReadonlyMap<string, string>,
): FilterLabels {
  const formerProvince = (code: string) => provinceName('2024', code, locale) ?? code;
  return {
    star: (star) => t('starValue', { star }),
    region: (code) => regionName(code, locale),
    province: (code) => provinceName('2025', code, locale) ?? code,
    formerProvince,
    formerProvinceAlone: (code) => t('formerProvinceValue', { name: formerProvince(code) }),
    group: (code) => groupName({ scheme: '2023', code }, locale),
    producerType: (type) => producerTypeName(type, locale),
    priceBand: (band) => priceBandLabel(band, locale, t),
    fair: (slug) => fairLabel(slug, locale === 'vi' ? fairNames.get(slug) : undefined, t),
    gift: () => t('giftValue'),
    forExport: () => t('exportValue'),
  };
}

/** A fair's name, which its organiser has given in Vietnamese alone; else the words of its address. */
function fairLabel(slug: string, name: string | undefined, t: Translate<'search'>): string {
  return t('fairValue', { name: name ?? slug.replaceAll('-', ' ') });
}

/** A price band in words: 'Dưới 50.000 ₫'. */
export function priceBandLabel(code: PriceBand, locale: Locale, t: Translate<'search'>): string {
  const band = PRICE_BANDS.find((entry) => entry.code === code);
  if (!band) return code;
  const amount = (price: number) => formatVnd(price, locale);
  if (band.from === 0) return t('priceUnder', { price: amount(band.to) });
  return Number.isFinite(band.to)
    ? t('priceBetween', { from: amount(band.from), to: amount(band.to) })
    : t('priceOver', { price: amount(band.from) });
}
