import type { SearchTypes } from '@medusajs/framework/types';
import type { FacetName, RequestedFilters } from './search-request';
import type { UnderstoodQuery } from './understand-query';

/** The field of the index behind each facet of the contract. */
export const FACET_FIELDS: Record<FacetName, string> = {
  star: 'star',
  region: 'region_code',
  province: 'province_code',
  former_province: 'former_province_code',
  group: 'group_code',
  producer_type: 'producer_type',
  price_band: 'price_band',
  fair: 'fair_slugs',
  gift: 'gift',
  export: 'for_export',
};

/** The stars to filter by: those chosen, else those that the query's words name. */
export function effectiveStars(filters: RequestedFilters, query: UnderstoodQuery): number[] {
  return filters.star?.length ? filters.star : query.stars;
}

/** What the visitor asked for, as filters of the index. An empty list filters nothing. */
export function requestedFilters(
  filters: RequestedFilters,
  query: UnderstoodQuery,
): SearchTypes.SearchFilters {
  const asked: [string, readonly (string | number)[] | undefined][] = [
    [FACET_FIELDS.star, effectiveStars(filters, query)],
    [FACET_FIELDS.region, filters.region],
    [FACET_FIELDS.province, filters.province],
    [FACET_FIELDS.former_province, filters.former_province],
    [FACET_FIELDS.group, filters.group],
    [FACET_FIELDS.producer_type, filters.producer_type],
    [FACET_FIELDS.price_band, filters.price_band],
    [FACET_FIELDS.fair, filters.fair],
    ['producer_id', filters.producer_id],
  ];
  const price = {
    ...(filters.price_min === undefined ? {} : { $gte: filters.price_min }),
    ...(filters.price_max === undefined ? {} : { $lte: filters.price_max }),
  };
  return {
    ...Object.fromEntries(
      asked.flatMap(([field, values]) => (values?.length ? [[field, [...values]]] : [])),
    ),
    ...(Object.keys(price).length > 0 ? { price_from: price } : {}),
    ...(filters.gift ? { [FACET_FIELDS.gift]: true } : {}),
    ...(filters.export ? { [FACET_FIELDS.export]: true } : {}),
    ...(query.potentialFiveStar ? { potential_five_star: true } : {}),
  };
}
