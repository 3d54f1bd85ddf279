import { z } from '@medusajs/framework/zod';
import {
  FORMER_PROVINCES,
  isStarLevel,
  PRICE_BANDS,
  PRODUCER_TYPES,
  PRODUCT_GROUPS,
  PROVINCES,
  REGIONS,
  SEARCH_FACETS,
  type StarLevel,
} from 'ocop-core';

const LONGEST_QUERY = 200;
const MOST_VALUES = 70;

const codes = (entries: readonly { readonly code: string }[]) =>
  z.array(z.enum(entries.map(({ code }) => code))).max(MOST_VALUES);
const price = z.number().int().nonnegative();

const filters = z
  .strictObject({
    star: z.array(z.custom<StarLevel>(isStarLevel, 'phải là 3, 4 hoặc 5')).max(3),
    region: codes(REGIONS),
    province: codes(PROVINCES),
    former_province: codes(FORMER_PROVINCES),
    group: codes(PRODUCT_GROUPS),
    producer_type: codes(PRODUCER_TYPES),
    producer_id: z.array(z.string().min(1).max(64)).max(MOST_VALUES),
    /** Handles or ids. */
    producer: z.array(z.string().min(1).max(100)).max(MOST_VALUES),
    price_band: codes(PRICE_BANDS),
    fair: z.array(z.string().min(1).max(64)).max(MOST_VALUES),
    gift: z.literal(true),
    export: z.literal(true),
    price_min: price,
    price_max: price,
  })
  .partial()
  .refine(({ price_min, price_max }) => (price_min ?? 0) <= (price_max ?? Infinity), {
    path: ['price_max'],
    message: 'phải từ price_min trở lên',
  });

/** Body of `POST /store/ocop/search`. Prices are whole VND. */
export const searchRequest = z.strictObject({
  q: z.string().max(LONGEST_QUERY).optional(),
  filters: filters.default({}),
  facets: z.array(z.enum(SEARCH_FACETS)).max(SEARCH_FACETS.length).default([]),
  sort: z
    .enum(['relevance', 'price_asc', 'price_desc', 'newest', 'star_desc'])
    .default('relevance'),
  skip: z.number().int().min(0).max(9999).default(0),
  take: z.number().int().min(1).max(96).default(24),
});

export type SearchRequest = z.output<typeof searchRequest>;
export type RequestedFilters = SearchRequest['filters'];
export type SortName = SearchRequest['sort'];
