import 'server-only';
import { isUnitPriceMeasure, type SearchFacet, type UnitPriceMeasure } from 'ocop-core';
import { z } from 'zod';
import { type CachePolicy, cataloguePolicy } from '../cache-manifest';
import { today } from '../clock';
import { certificateRowSchema } from './certificate-schema';
import { callBackend } from './client';
import { calendarDateSchema, starSchema, vndSchema } from './shared-schemas';

export const hitSchema = z.object({
  product_id: z.string(),
  handle: z.string(),
  title: z.string(),
  thumbnail: z.string().nullable(),
  producer_name: z.string(),
  producer_handle: z.string().nullable(),
  star: starSchema,
  potential_five_star: z.boolean(),
  province_code: z.string(),
  former_province_code: z.string().nullable(),
  group_code: z.string(),
  price_from: vndSchema.nullable(),
  unit_price: z
    .object({ amount: vndSchema, per: z.custom<UnitPriceMeasure>(isUnitPriceMeasure) })
    .nullish(),
  verification_code: z.string(),
  decision_number: z.string(),
  valid_from: calendarDateSchema,
  valid_to: calendarDateSchema,
  demo: z.boolean(),
});

export type Hit = z.infer<typeof hitSchema>;

const facetSchema = z.array(z.object({ value: z.coerce.string(), count: z.number() }));

const understoodSchema = z.object({
  /** Which words were found: null without words, `any` where some of them had to do. */
  match: z.string().nullable(),
  chips: z.array(
    z.object({
      kind: z.enum([
        'star',
        'region',
        'province',
        'former_province',
        'producer_type',
        'group',
        'product',
        'gift',
        'export',
        'price',
      ]),
      value: z.string(),
      /** The part of the query that was understood. */
      words: z.string(),
    }),
  ),
  /** What was searched instead of words that are found nowhere. */
  corrected: z.string().nullable(),
  /** Other names under which products were found. */
  synonyms: z.array(z.string()),
});

export type Understood = z.infer<typeof understoodSchema>;

const resultSchema = z.object({
  hits: z.array(hitSchema),
  count: z.number().int().nonnegative(),
  facets: z.record(z.string(), facetSchema),
  understood: understoodSchema,
  /** Whose code was asked for, or whose very name, where it is on sale no more. */
  certificates: z.array(certificateRowSchema),
});

export type SearchResult = z.infer<typeof resultSchema>;

/** Body of `POST /store/ocop/search`. */
export interface SearchRequest {
  q?: string;
  filters?: {
    star?: number[];
    region?: string[];
    province?: string[];
    former_province?: string[];
    group?: string[];
    producer_type?: string[];
    price_band?: string[];
    /** Handles. */
    producer?: string[];
    /** Address parts. */
    fair?: string[];
    gift?: true;
    export?: true;
    price_min?: number;
    price_max?: number;
  };
  facets?: SearchFacet[];
  sort?: 'relevance' | 'price_asc' | 'price_desc' | 'newest' | 'star_desc';
  skip?: number;
  take?: number;
}

/** What a buyer searches for, as it is now: never kept. @throws BackendUnavailable */
export function searchProducts(request: SearchRequest): Promise<SearchResult> {
  return search(request);
}

/** Some cards of a page that is no search: kept until something is listed or withdrawn. @throws BackendUnavailable */
export async function readShowcase(request: SearchRequest): Promise<Hit[]> {
  return (await readList(request)).hits;
}

/** A list that many ask for, with its counts: kept as a showcase is. @throws BackendUnavailable */
export function readList(request: SearchRequest): Promise<SearchResult> {
  return search(request, cataloguePolicy);
}

const FACETS_OF_THE_MARKET = ['region', 'province', 'former_province'] as const;

/** How many products on sale every place has. */
export type FacetCounts = Record<
  (typeof FACETS_OF_THE_MARKET)[number],
  z.infer<typeof facetSchema>
>;

/** What is on sale where: kept until something is listed or withdrawn. @throws BackendUnavailable */
export async function readFacetCounts(): Promise<FacetCounts> {
  const { facets } = await readList({ facets: [...FACETS_OF_THE_MARKET], take: 1 });
  const { region = [], province = [], former_province = [] } = facets;
  return { region, province, former_province };
}

async function search(request: SearchRequest, cache?: CachePolicy): Promise<SearchResult> {
  const body = { ...request };
  const result = await callBackend({
    method: 'POST',
    path: '/store/ocop/search',
    body,
    schema: resultSchema,
    cache,
  });
  const date = today();
  return { ...result, hits: result.hits.filter((hit) => hit.valid_to >= date) };
}
