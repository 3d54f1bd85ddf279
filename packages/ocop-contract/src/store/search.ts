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
import { z } from 'zod';
import { certificateRowSchema } from '../certificate.js';
import { calendarDateSchema, countSchema, starSchema, vndSchema } from '../common.js';
import { problem } from '../problem.js';
import { wholeNumber } from '../query-values.js';
import { hitSchema } from './hit.js';

const LONGEST_QUERY = 200;
const MOST_VALUES = 70;

const codes = (entries: readonly { readonly code: string }[]) =>
  z.array(z.enum(entries.map(({ code }) => code))).max(MOST_VALUES);
const price = z.number().int().nonnegative();

const filters = z
  .strictObject({
    star: z
      .array(
        z
          .custom<StarLevel>(isStarLevel, problem('not_a_star'))
          .meta({ type: 'integer', enum: [3, 4, 5] }),
      )
      .max(3),
    region: codes(REGIONS),
    province: codes(PROVINCES).describe('Codes of today.'),
    former_province: codes(FORMER_PROVINCES).describe('Codes of before 01/7/2025.'),
    group: codes(PRODUCT_GROUPS),
    producer_type: codes(PRODUCER_TYPES),
    producer_id: z.array(z.string().min(1).max(64)).max(MOST_VALUES),
    producer: z.array(z.string().min(1).max(100)).max(MOST_VALUES).describe('Handles or ids.'),
    price_band: codes(PRICE_BANDS).describe('Thousand VND of the lowest price.'),
    fair: z.array(z.string().min(1).max(64)).max(MOST_VALUES).describe('Address parts.'),
    gift: z.literal(true),
    export: z.literal(true),
    price_min: price,
    price_max: price,
  })
  .partial()
  .refine(({ price_min, price_max }) => (price_min ?? 0) <= (price_max ?? Infinity), {
    path: ['price_max'],
    message: problem('below_price_min'),
  });

export const searchBody = z
  .strictObject({
    q: z.string().max(LONGEST_QUERY).optional(),
    filters: filters.default({}),
    facets: z.array(z.enum(SEARCH_FACETS)).max(SEARCH_FACETS.length).default([]),
    sort: z
      .enum(['relevance', 'price_asc', 'price_desc', 'newest', 'star_desc'])
      .default('relevance'),
    skip: z.number().int().min(0).max(9999).default(0),
    take: z.number().int().min(1).max(96).default(24),
  })
  .meta({ id: 'SearchBody', description: 'A search. Prices are whole VND.' });
/** A search as a client writes it. */
export type SearchBody = z.input<typeof searchBody>;
/** A search as it is answered: with everything said. */
export type SearchRequest = z.output<typeof searchBody>;

const facetSchema = z.array(
  z.object({ value: z.coerce.string<string | number>(), count: countSchema }),
);

export const understoodSchema = z
  .object({
    text: z.string(),
    folded: z.string(),
    has_marks: z.boolean(),
    stars: z.array(z.number()),
    potential_five_star: z.boolean(),
    filters: z.object({ star: z.array(z.number()) }),
    match: z
      .enum(['exact', 'all', 'prefix', 'any'])
      .nullable()
      .describe('Which words were found; null without words, `any` where fewer had to do.'),
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
        value: z.string().describe('What the filter of that name takes.'),
        words: z.string().describe('The part of the query that was understood.'),
      }),
    ),
    spelling: z.enum(['as_typed', 'near']),
    corrected: z.string().nullable().describe('Searched instead of words found nowhere.'),
    synonyms: z.array(z.string()).describe('Other names under which products were found.'),
  })
  .meta({ id: 'Understood', description: 'What was read out of the words.' });

export const searchAnswer = z
  .object({
    hits: z.array(hitSchema),
    count: countSchema,
    skip: countSchema,
    take: countSchema,
    facets: z
      .record(z.string(), facetSchema)
      .describe("Counts of a facet ignore that facet's own filter."),
    understood: understoodSchema,
    certificates: z
      .array(certificateRowSchema)
      .describe('Whose code was asked for, or whose very name, where it is on sale no more.'),
    engine: z.string(),
    checked_on: calendarDateSchema,
  })
  .meta({ id: 'SearchAnswer' });

export const suggestQuery = z.object({
  q: z.string().max(100).default(''),
  limit: wholeNumber({ min: 1, max: 20 }).default(8).describe('Of each kind.'),
});

export const suggestAnswer = z
  .object({
    q: z.string(),
    products: z.array(
      z.object({
        product_id: z.string(),
        handle: z.string(),
        title: z.string(),
        thumbnail: z.string().nullable(),
        star: starSchema.nullable().describe('Null where it is on sale without its badge.'),
        producer_name: z.string(),
        province_name: z.string(),
        price_from: vndSchema.nullable(),
      }),
    ),
    producers: z.array(
      z.object({
        producer_id: z.string(),
        name: z.string(),
        handle: z.string().nullable(),
        count: countSchema,
      }),
    ),
    places: z.array(
      z.object({
        kind: z.enum(['region', 'province', 'former_province']),
        code: z.string(),
        slug: z.string(),
        name: z.string(),
      }),
    ),
    engine: z.string(),
    checked_on: calendarDateSchema,
  })
  .meta({ id: 'SuggestAnswer' });

export type SuggestQuery = z.output<typeof suggestQuery>;
