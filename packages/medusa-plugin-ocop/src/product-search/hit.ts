import { z } from '@medusajs/framework/zod';
import { parseUnitPrice } from './unit-price-text';

const star = z.union([z.literal(3), z.literal(4), z.literal(5)]);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const hitDocument = z.object({
  handle: z.string(),
  title: z.string(),
  thumbnail: text,
  producer_name: z.string(),
  producer_id: z.string(),
  producer_handle: text,
  producer_type: z.string(),
  star: star.nullish().transform((value) => value ?? null),
  potential_five_star: z.boolean(),
  province_code: text,
  province_name: z.string(),
  former_province_code: text,
  former_province_name: text,
  region_code: text,
  region_name: text,
  commune: text,
  group_code: text,
  group_name: text,
  price_from: z
    .number()
    .nullish()
    .transform((value) => value ?? null),
  unit_price: text.transform((value) => (value === null ? null : parseUnitPrice(value))),
  verification_code: text,
  decision_number: text,
  valid_from: text,
  valid_to: text,
  demo: z.boolean(),
});

/**
 * A search result, complete enough for a product card. Prices: whole VND. One that is on sale after its
 * certificate ended has nothing of a badge: no stars, code, decision, days, group or place of the programme.
 */
export type Hit = z.output<typeof hitDocument> & { product_id: string };

/** The fields of the index that a hit is made of. */
export const HIT_FIELDS = Object.keys(hitDocument.shape);

/** A hit from a document of the index. @throws when the document is not one of ours */
export function toHit(productId: string, document: Record<string, unknown>): Hit {
  return { product_id: productId, ...hitDocument.parse(document) };
}
