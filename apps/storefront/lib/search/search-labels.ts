import {
  type GroupCode,
  groupName,
  type Locale,
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
  formerProvince: (code: string) => string;
  group: (code: GroupCode) => string;
}

export function filterLabels(locale: Locale, t: Translate<'search'>): FilterLabels {
  return {
    star: (star) => t('starValue', { star }),
    region: (code) => regionName(code, locale),
    province: (code) => provinceName('2025', code, locale) ?? code,
    formerProvince: (code) =>
      t('formerProvinceValue', { name: provinceName('2024', code, locale) ?? code }),
    group: (code) => groupName({ scheme: '2023', code }, locale),
  };
}
