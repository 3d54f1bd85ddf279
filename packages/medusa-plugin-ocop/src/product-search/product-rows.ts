import { z } from '@medusajs/framework/zod';
import type { Query } from '../container/resolve';
import { parseRows, type Report } from './parse-rows';

const nullableText = z
  .string()
  .nullish()
  .transform((text) => text ?? null);

const priceSchema = z.object({
  amount: z.coerce.number(),
  currency_code: z.string(),
  rules_count: z.coerce.number().nullish(),
  min_quantity: z.coerce.number().nullish(),
  price_list_id: z.string().nullish(),
});

const productRowSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: nullableText,
  description: nullableText,
  thumbnail: nullableText,
  status: z.string(),
  tags: z.array(z.object({ value: z.string() }).nullable()).nullish(),
  sales_channels: z.array(z.object({ id: z.string() }).nullable()).nullish(),
  variants: z
    .array(
      z.object({ title: z.string().nullish(), prices: z.array(priceSchema).nullish() }).nullable(),
    )
    .nullish(),
});

/** A product as a search document needs it. */
export type ProductRow = z.infer<typeof productRowSchema>;

const FIELDS = [
  'id',
  'handle',
  'title',
  'subtitle',
  'description',
  'thumbnail',
  'status',
  'tags.value',
  'sales_channels.id',
  'variants.title',
  'variants.prices.amount',
  'variants.prices.currency_code',
  'variants.prices.rules_count',
  'variants.prices.min_quantity',
  'variants.prices.price_list_id',
];

/** Products by id, only those on sale; the others are simply not returned. */
export async function readPublishedProducts(
  query: Query,
  ids: readonly string[],
  report: Report,
): Promise<ProductRow[]> {
  const { data } = await query.graph({
    entity: 'product',
    fields: FIELDS,
    filters: { id: [...ids], status: 'published' },
  });
  return parseRows(productRowSchema, data, report);
}

/** Values of a product's tags. */
export function tagsOf(product: ProductRow): string[] {
  return (product.tags ?? []).flatMap((tag) => tag?.value ?? []);
}

/** The pack of a product that costs least, and what it costs. */
export interface CheapestPack {
  title: string;
  /** Whole VND. */
  price: number;
}

/** Without price lists, rules or quantities; null where a product has no price. */
export function cheapestPack(product: ProductRow): CheapestPack | null {
  const packs = (product.variants ?? []).flatMap((variant) =>
    (variant?.prices ?? [])
      .filter((price) => price.currency_code === 'vnd')
      .filter((price) => !price.price_list_id && !price.rules_count && !price.min_quantity)
      .map((price) => ({ title: variant?.title ?? '', price: Math.round(price.amount) })),
  );
  const [first, ...others] = packs;
  if (!first) return null;
  return others.reduce((least, pack) => (pack.price < least.price ? pack : least), first);
}
