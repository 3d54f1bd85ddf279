import { z } from 'zod';
import { badgeSchema, certificateSchema } from '../certificate.js';
import { calendarDateSchema } from '../common.js';
import { problem } from '../problem.js';
import { listOf, wholeNumber } from '../query-values.js';
import { PRODUCT_REFUSAL_REASONS, productRefusalSchema } from '../refusal.js';
import { hitSchema } from './hit.js';

/** As many as somebody's list holds. */
const MOST = 60;

const names = listOf(z.string().min(1).max(200));

export const listedProductsQuery = z
  .object({ id: names, handle: names, limit: wholeNumber({ min: 1, max: MOST }).default(MOST) })
  .refine(({ id, handle }) => (id === undefined) !== (handle === undefined), {
    path: ['id'],
    message: problem('id_or_handle'),
  })
  .refine(({ id, handle }) => (id ?? handle ?? []).length <= MOST, {
    path: ['id'],
    message: problem('too_many_products'),
  });

export const listedProductSchema = z
  .object({
    product_id: z.string(),
    handle: z.string(),
    title: z.string(),
    thumbnail: z.string().nullable(),
    hit: hitSchema.nullable().describe('Null: it is not on the shelf today.'),
    refusal: z
      .object({ reason: z.enum(PRODUCT_REFUSAL_REASONS), since: calendarDateSchema.nullable() })
      .nullable(),
  })
  .meta({
    id: 'ListedProduct',
    description: "A product of somebody's own list, as it stands now.",
  });

export const listedProductsAnswer = z.object({ products: z.array(listedProductSchema) });

export const productPageAnswer = z
  .object({
    product: z.object({
      id: z.string(),
      handle: z.string(),
      title: z.string(),
      subtitle: z.string().nullable(),
      description: z.string().nullable(),
      thumbnail: z.string().nullable(),
      images: z.array(z.object({ url: z.string() })),
      metadata: z.record(z.string(), z.unknown()).describe('Its label, among others.'),
    }),
    saleable: z.boolean(),
    refusal: productRefusalSchema.nullable(),
    badge: badgeSchema.nullable(),
    ordinary_since: calendarDateSchema
      .nullable()
      .describe('First day on which it is sold without its certificate, as an ordinary product.'),
    certificate: certificateSchema
      .nullable()
      .describe('The one that decides: in force, else the one that ended or begins last.'),
    alternatives: z
      .array(hitSchema)
      .describe('On sale from the same province, where this one cannot be bought.'),
  })
  .meta({ id: 'ProductPage', description: "What a product's page shows beside price and stock." });

export type ListedProductsQuery = z.output<typeof listedProductsQuery>;
export type ProductPage = z.input<typeof productPageAnswer>;
export type ListedProduct = z.input<typeof listedProductSchema>;
