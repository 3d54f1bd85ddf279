import 'server-only';
import { z } from 'zod';
import { callBackend } from './client';

const stocksSchema = z.object({
  products: z.array(
    z.object({
      variants: z
        .array(
          z.object({
            id: z.string(),
            manage_inventory: z.boolean().nullish(),
            allow_backorder: z.boolean().nullish(),
            inventory_quantity: z.number().nullish(),
          }),
        )
        .nullable(),
    }),
  ),
});

/** A pack as far as its stock goes. */
export type StockedVariant = NonNullable<
  z.infer<typeof stocksSchema>['products'][number]['variants']
>[number];

/** How many are left of a pack; null where the producer does not count. */
export function stockOf(variant: Omit<StockedVariant, 'id'>): number | null {
  const counted = variant.manage_inventory === true && variant.allow_backorder !== true;
  return counted ? Math.max(0, variant.inventory_quantity ?? 0) : null;
}

/** How many are left of each pack of these products, as it is now. @throws BackendUnavailable */
export async function readStocks(
  productIds: readonly string[],
): Promise<ReadonlyMap<string, number | null>> {
  if (productIds.length === 0) return new Map();
  const { products } = await callBackend({
    path: '/store/products',
    query: {
      'id[]': productIds,
      limit: productIds.length,
      fields:
        'id,variants.id,variants.manage_inventory,variants.allow_backorder,+variants.inventory_quantity',
    },
    schema: stocksSchema,
  });
  const variants = products.flatMap((product) => product.variants ?? []);
  return new Map(variants.map((variant) => [variant.id, stockOf(variant)]));
}
