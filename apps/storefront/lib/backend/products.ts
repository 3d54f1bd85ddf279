import 'server-only';
import { productPageAnswer, vndSchema } from 'ocop-contract';
import {
  type NetQuantity,
  parseNetQuantity,
  slugify,
  type UnitPrice,
  unitPriceOf,
} from 'ocop-core';
import { cache } from 'react';
import { z } from 'zod';
import { offersPolicy, productPolicy } from '../cache-manifest';
import { callBackend } from './client';
import { BackendNotFound } from './errors';
import { readMarketId } from './market';
import { stockOf } from './stocks';

export type Product = z.output<typeof productPageAnswer>;

/**
 * A product with the certificate that decides about it, also after it was withdrawn; null when the
 * shop does not know it. @throws BackendUnavailable
 */
export const readProduct = cache(async (handle: string): Promise<Product | null> => {
  try {
    return await callBackend({
      path: `/store/ocop/products/${encodeURIComponent(handle)}`,
      schema: productPageAnswer,
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
  sku: z.string().nullish(),
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
  'variants.sku',
  'variants.manage_inventory',
  'variants.allow_backorder',
  '*variants.calculated_price',
  '+variants.inventory_quantity',
].join(',');

/** A pack that can be bought. */
export interface Offer {
  variantId: string;
  /** Names the pack in the product's address: 'chai-500-ml'. */
  slug: string;
  title: string;
  sku: string | null;
  /** Whole đồng. */
  price: number;
  /** What the pack holds; null where its name does not say. */
  net: NetQuantity | null;
  /** In one measure for all packs of the product, so that they compare. */
  unitPrice: UnitPrice | null;
  /** How many are left; null where the producer does not count. */
  stock: number | null;
}

/** The packs of a product that is on sale, cheapest first, as of this second; none when it is not. @throws BackendUnavailable */
export const readOffers = cache(async (handle: string): Promise<Offer[]> => {
  const { products } = await callBackend({
    path: '/store/products',
    query: {
      handle,
      region_id: await readMarketId(),
      fields: OFFER_FIELDS,
    },
    schema: offersSchema,
    cache: offersPolicy(handle),
  });
  return offersOf(products[0]?.variants ?? []);
});

type Variant = z.infer<typeof variantSchema>;

function offersOf(variants: readonly Variant[]): Offer[] {
  const priced = variants.flatMap((variant) => {
    const price = variant.calculated_price?.calculated_amount;
    const net = parseNetQuantity(variant.title ?? '');
    return price == null ? [] : [{ variant, price, net }];
  });
  const nets = priced.flatMap(({ net }) => net ?? []);
  const slugs = priced.map(({ variant }) => slugify(variant.title ?? ''));
  return priced
    .map(({ variant, price, net }) => {
      const slug = slugify(variant.title ?? '');
      const unique = slug !== '' && slugs.filter((other) => other === slug).length === 1;
      return {
        variantId: variant.id,
        slug: unique ? slug : variant.id,
        title: variant.title ?? '',
        sku: variant.sku ?? null,
        price,
        net,
        unitPrice: unitPriceOf(price, net, nets),
        stock: stockOf(variant),
      };
    })
    .sort((a, b) => a.price - b.price);
}
