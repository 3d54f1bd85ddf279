import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, MedusaError } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { type OwnedLine, type ParcelLines, parcelsOf } from 'ocop-core';
import { sellersOfProducts } from '../ownership/sellers-of-products';

const line = z.object({
  id: z.string(),
  created_at: z.coerce.date(),
  product_id: z.string().nullish(),
  variant_id: z.string().nullish(),
  quantity: z.coerce.number(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  adjustments: z
    .array(z.object({ code: z.string().nullish(), amount: z.coerce.number() }))
    .nullish()
    .transform((list) => list ?? []),
});

const basketSchema = z.object({
  id: z.string(),
  completed_at: z.unknown(),
  region_id: z.string().nullish(),
  sales_channel_id: z.string().nullish(),
  customer_id: z.string().nullish(),
  email: z.string().nullish(),
  currency_code: z.string(),
  locale: z.string().nullish(),
  metadata: z.looseObject({ province_code: z.string().optional().catch(undefined) }).nullish(),
  items: z.array(line.nullable()).transform((list) => {
    const lines = list.flatMap((one) => one ?? []);
    // A database answers a line that was changed where it likes: parcels would change places.
    return lines.sort((one, other) => Number(one.created_at) - Number(other.created_at));
  }),
  promotions: z
    .array(
      z
        .object({
          code: z.string().nullish(),
          is_automatic: z.boolean().nullish(),
          limit: z.number().nullish(),
          campaign: z.object({ budget: z.object({ id: z.string() }).nullish() }).nullish(),
          application_method: z
            .object({
              type: z.enum(['fixed', 'percentage']).nullish(),
              allocation: z.enum(['each', 'across', 'once']).nullish(),
            })
            .nullish(),
        })
        .nullable(),
    )
    .nullish()
    .transform((list) => (list ?? []).flatMap((one) => one ?? [])),
});

export type Basket = z.output<typeof basketSchema>;
export type BasketLine = Basket['items'][number] & OwnedLine;

const FIELDS = [
  'id',
  'completed_at',
  'region_id',
  'sales_channel_id',
  'customer_id',
  'email',
  'currency_code',
  'locale',
  'metadata',
  'items.id',
  'items.created_at',
  'items.product_id',
  'items.variant_id',
  'items.quantity',
  'items.metadata',
  'items.adjustments.code',
  'items.adjustments.amount',
  'promotions.code',
  'promotions.is_automatic',
  'promotions.limit',
  'promotions.campaign.budget.id',
  'promotions.application_method.type',
  'promotions.application_method.allocation',
];

/** A buyer's basket, as far as its parcels are made of it. @throws MedusaError `not_found` */
export async function readBasket(container: MedusaContainer, cartId: string): Promise<Basket> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: 'cart', fields: FIELDS, filters: { id: cartId } });
  const [basket] = data;
  if (!basket) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'Không có giỏ hàng này.');
  return basketSchema.parse(basket);
}

/** The lines of a basket by who sends them. */
export async function parcelsOfBasket(
  container: MedusaContainer,
  { items }: Basket,
): Promise<ParcelLines<BasketLine>[]> {
  const products = items.flatMap(({ product_id }) => product_id ?? []);
  const sellers = await sellersOfProducts(container, products);
  return parcelsOf(
    items.map((item) => ({ ...item, sellerId: sellers.get(item.product_id ?? '') ?? null })),
  );
}
