import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from 'zod';

const amount = z.coerce.number();

const variantSchema = z.object({
  id: z.string(),
  product_id: z.string(),
  title: z.string().nullish(),
  variant_rank: z.number().nullish(),
  weight: amount.nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  prices: z
    .array(
      z.object({
        id: z.string(),
        currency_code: z.string(),
        amount,
        min_quantity: amount.nullish(),
        rules_count: amount.nullish(),
        price_list_id: z.string().nullish(),
      }),
    )
    .nullish(),
  inventory_items: z
    .array(
      z
        .object({
          inventory_item_id: z.string(),
          inventory: z
            .object({
              location_levels: z
                .array(
                  z.object({
                    location_id: z.string(),
                    stocked_quantity: amount,
                    reserved_quantity: amount,
                  }),
                )
                .nullish(),
            })
            .nullish(),
        })
        .nullable(),
    )
    .nullish(),
});

const FIELDS = [
  'id',
  'product_id',
  'title',
  'variant_rank',
  'weight',
  'metadata',
  'prices.id',
  'prices.currency_code',
  'prices.amount',
  'prices.min_quantity',
  'prices.rules_count',
  'prices.price_list_id',
  'inventory_items.inventory_item_id',
  'inventory_items.inventory.location_levels.location_id',
  'inventory_items.inventory.location_levels.stocked_quantity',
  'inventory_items.inventory.location_levels.reserved_quantity',
];

/** Under which a pack's key lies in its variant. */
export const PACK_KEY = 'pack_key';

/** A pack that is in the shop. */
export interface SoldPack {
  variant_id: string;
  product_id: string;
  /** The key that a listing knows it by. */
  key: string;
  title: string;
  rank: number | null;
  price_vnd: number | null;
  /** Grams with its packing; null where its seller said none. */
  weight_g: number | null;
  /** Prices that anybody pays, of any currency. */
  prices: { id: string; currency_code: string; amount: number }[];
  /** What can be sold still, at all places. */
  stock: number;
  inventory_item_id: string | null;
  /** Places that know it. */
  location_ids: string[];
}

/** Packs of products that are in the shop, in the shop's order. */
export async function readVariants(
  container: MedusaContainer,
  filters: { product_id: readonly string[] } | { id: readonly string[] },
): Promise<SoldPack[]> {
  const [asked = []] = Object.values(filters);
  if (asked.length === 0) return [];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'product_variant',
    fields: FIELDS,
    filters,
  });
  return z
    .array(variantSchema)
    .parse(data)
    .map(soldPack)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
}

function soldPack(variant: z.output<typeof variantSchema>): SoldPack {
  const items = (variant.inventory_items ?? []).flatMap((item) => item ?? []);
  const levels = items.flatMap(({ inventory }) => inventory?.location_levels ?? []);
  const prices = (variant.prices ?? []).filter(
    ({ min_quantity, rules_count, price_list_id }) =>
      !min_quantity && !rules_count && !price_list_id,
  );
  const vnd = prices.find(({ currency_code }) => currency_code === 'vnd');
  const key = variant.metadata?.[PACK_KEY];
  return {
    variant_id: variant.id,
    product_id: variant.product_id,
    key: typeof key === 'string' ? key : variant.id,
    title: variant.title ?? '',
    rank: variant.variant_rank ?? null,
    price_vnd: vnd ? Math.round(vnd.amount) : null,
    weight_g: variant.weight ? Math.round(variant.weight) : null,
    prices: prices.map(({ id, currency_code, amount: value }) => ({
      id,
      currency_code,
      amount: value,
    })),
    stock: levels.reduce(
      (sum, { stocked_quantity, reserved_quantity }) => sum + stocked_quantity - reserved_quantity,
      0,
    ),
    inventory_item_id: items[0]?.inventory_item_id ?? null,
    location_ids: levels.map(({ location_id }) => location_id),
  };
}
