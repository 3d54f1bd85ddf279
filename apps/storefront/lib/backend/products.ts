import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { productPolicy } from '../cache-manifest';
import { certificateSchema } from './certificate-schema';
import { callBackend } from './client';
import { BackendNotFound } from './errors';
import { readMarketId } from './market';
import { hitSchema } from './search';
import { refusalSchema, vndSchema } from './shared-schemas';

const productSchema = z.object({
  product: z.object({
    id: z.string(),
    handle: z.string(),
    title: z.string(),
    subtitle: z.string().nullish(),
    description: z.string().nullish(),
    thumbnail: z.string().nullable(),
    images: z.array(z.object({ url: z.string() })),
  }),
  saleable: z.boolean(),
  refusal: refusalSchema.nullable(),
  certificate: certificateSchema.nullable(),
  alternatives: z.array(hitSchema),
});

export type Product = z.infer<typeof productSchema>;

/**
 * A product with the certificate that decides about it, also after it was withdrawn; null when the
 * shop does not know it. @throws BackendUnavailable
 */
export const readProduct = cache(async (handle: string): Promise<Product | null> => {
  try {
    return await callBackend({
      path: `/store/ocop/products/${encodeURIComponent(handle)}`,
      schema: productSchema,
      cache: productPolicy(handle),
    });
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    throw error;
  }
});

const variantSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  manage_inventory: z.boolean().nullish(),
  allow_backorder: z.boolean().nullish(),
  inventory_quantity: z.number().nullish(),
  calculated_price: z.object({ calculated_amount: vndSchema.nullable() }).nullish(),
});

const offersSchema = z.object({
  products: z.array(z.object({ variants: z.array(variantSchema).nullable() })),
});

const OFFER_FIELDS = [
  'id',
  'variants.id',
  'variants.title',
  'variants.manage_inventory',
  'variants.allow_backorder',
  '*variants.calculated_price',
  '+variants.inventory_quantity',
].join(',');

/** A pack that can be bought. */
export interface Offer {
  variantId: string;
  title: string;
  /** Whole đồng. */
  price: number;
  /** How many are left; null where the producer does not count. */
  stock: number | null;
}

/** The packs of a product that is on sale, cheapest first; none when it is not. @throws BackendUnavailable */
export async function readOffers(handle: string): Promise<Offer[]> {
  const { products } = await callBackend({
    path: '/store/products',
    query: {
      handle,
      region_id: await readMarketId(),
      fields: OFFER_FIELDS,
    },
    schema: offersSchema,
    cache: productPolicy(handle),
  });
  const offers = (products[0]?.variants ?? []).flatMap((variant) => offerOf(variant) ?? []);
  return offers.sort((a, b) => a.price - b.price);
}

function offerOf(variant: z.infer<typeof variantSchema>): Offer | null {
  const price = variant.calculated_price?.calculated_amount;
  if (price == null) return null;
  const counted = variant.manage_inventory === true && variant.allow_backorder !== true;
  return {
    variantId: variant.id,
    title: variant.title ?? '',
    price,
    stock: counted ? (variant.inventory_quantity ?? 0) : null,
  };
}
