import type { SearchTypes } from '@medusajs/framework/types';
import type { SearchRequest } from 'ocop-contract';
import { isProducerHandle, type SearchFacet } from 'ocop-core';
import type { UnderstoodQuery } from './understand-query';

/** The field of the index behind each facet of the contract. */
export const FACET_FIELDS: Record<SearchFacet, string> = {
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
export function effectiveStars(
  filters: SearchRequest['filters'],
  query: UnderstoodQuery,
): number[] {
  return filters.star?.length ? filters.star : query.stars;
}

/** The prices to filter by: those chosen, else those that the query's words name. */
function effectivePrice(
  { price_min, price_max, price_band }: SearchRequest['filters'],
  { price }: UnderstoodQuery,
): { min: number | null; max: number | null } {
  const chosen = price_min !== undefined || price_max !== undefined;
  if (chosen) return { min: price_min ?? null, max: price_max ?? null };
  return (!price_band?.length && price) || { min: null, max: null };
}

/** What the visitor asked for, as filters of the index. An empty list filters nothing. */
export function requestedFilters(
  filters: SearchRequest['filters'],
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
  const { min, max } = effectivePrice(filters, query);
  const price = {
    ...(min === null ? {} : { $gte: min }),
    ...(max === null ? {} : { $lte: max }),
  };
  return {
    ...Object.fromEntries(
      asked.flatMap(([field, values]) => (values?.length ? [[field, [...values]]] : [])),
    ),
    ...(Object.keys(price).length > 0 ? { price_from: price } : {}),
    ...producerFilter(filters.producer ?? []),
    ...(filters.gift ? { [FACET_FIELDS.gift]: true } : {}),
    ...(filters.export ? { [FACET_FIELDS.export]: true } : {}),
    ...(query.potentialFiveStar ? { potential_five_star: true } : {}),
  };
}

/** Producers by handle, by id, or some by each. */
function producerFilter(producers: readonly string[]): SearchTypes.SearchFilters {
  if (producers.length === 0) return {};
  const handles = producers.filter(isProducerHandle);
  const ids = producers.filter((producer) => !isProducerHandle(producer));
  const byHandle = { producer_handle: handles };
  const byId = { producer_id: ids };
  if (ids.length === 0) return byHandle;
  return handles.length === 0 ? { $or: [byId] } : { $or: [byHandle, byId] };
}
