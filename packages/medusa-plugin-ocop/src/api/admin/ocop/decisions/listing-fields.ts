import { problem } from 'ocop-contract';
import { z } from 'zod';

const METADATA_CHARACTERS = 20_000;
const MAX_VND = 10_000_000_000;

const address = z.string().min(1).max(2000);

/** What to put on sale with a recognised product. Prices: whole VND, tax included. */
export const listingFields = z.strictObject({
  title: z.string().min(1).max(300).optional(),
  handle: z
    .string()
    .max(200)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, problem('not_a_handle'))
    .optional(),
  subtitle: z.string().max(300).nullish(),
  description: z.string().max(20_000).nullish(),
  thumbnail: address.nullish(),
  images: z.array(address).max(20).optional(),
  weight_grams: z.number().int().min(0).max(1_000_000).nullish(),
  metadata: z
    .record(z.string().max(100), z.unknown())
    .refine((value) => JSON.stringify(value).length <= METADATA_CHARACTERS, {
      message: problem('metadata_too_long'),
    })
    .optional(),
  variants: z
    .array(
      z.strictObject({
        title: z.string().min(1).max(200),
        sku: z.string().min(1).max(100).optional(),
        price_vnd: z.number().int().min(0).max(MAX_VND),
        stock: z.number().int().min(0).max(10_000_000).optional(),
      }),
    )
    .min(1)
    .max(50),
});
