import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, MedusaError } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { amount } from './amount';

/** What a cart says of itself and its sums. */
export const CART_FIELDS = [
  'id',
  'email',
  'currency_code',
  'region_id',
  'sales_channel_id',
  'customer_id',
  'completed_at',
  'subtotal',
  'item_total',
  'item_subtotal',
  'original_item_total',
  'original_item_subtotal',
  'shipping_subtotal',
  'discount_total',
  'original_shipping_total',
  'total',
] as const;

/**
 * All that prices, delivery and promotions are computed from, as Medusa's own refresh reads it, and the
 * sums that a shop shows.
 */
const FIELDS = [
  ...CART_FIELDS,
  'region.*',
  'items.*',
  'items.product.id',
  'items.product.is_giftcard',
  'items.product.collection_id',
  'items.product.categories.id',
  'items.product.tags.id',
  'items.product.type_id',
  'items.adjustments.*',
  'items.tax_lines.*',
  'shipping_address.*',
  'shipping_methods.*',
  'shipping_methods.adjustments.*',
  'shipping_methods.tax_lines.*',
  'shipping_methods.shipping_option.shipping_option_type_id',
  'shipping_methods.shipping_option.shipping_profile_id',
  'customer.*',
  'customer.groups.*',
  'promotions.id',
  'promotions.code',
  'promotions.is_automatic',
];

const adjustments = z
  .array(z.object({ code: z.string().nullish(), amount }))
  .nullish()
  .transform((list) => list ?? []);

function present<Schema extends z.ZodType>(item: Schema) {
  return z
    .array(item.nullable())
    .nullish()
    .transform((list) => (list ?? []).flatMap((one) => one ?? []));
}

const pricedCart = z.object({
  id: z.string(),
  currency_code: z.string(),
  region_id: z.string().nullish(),
  completed_at: z.unknown(),
  total: amount,
  items: present(
    z.object({
      id: z.string(),
      variant_id: z.string().nullish(),
      quantity: amount,
      unit_price: amount,
      is_custom_price: z.boolean().nullish(),
      adjustments,
    }),
  ),
  shipping_methods: present(
    z.object({
      id: z.string(),
      shipping_option_id: z.string().nullish(),
      data: z.record(z.string(), z.unknown()).nullish(),
      amount,
      adjustments,
    }),
  ),
  promotions: present(z.object({ code: z.string().nullish() })),
});

const pricingContext = z.looseObject({ currency_code: z.string() });

/** A cart as it stands: what is in it and what each of it costs. Amounts in the cart's currency. */
export type PricedCart = z.output<typeof pricedCart> & {
  /** The same as Medusa's modules want it. */
  context: z.output<typeof pricingContext>;
};

/** @throws MedusaError `not_found` */
export async function readPricedCart(
  container: MedusaContainer,
  cartId: string,
): Promise<PricedCart> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: 'cart', fields: FIELDS, filters: { id: cartId } });
  const [context] = z.array(pricingContext).parse(data);
  if (!context) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'Không có giỏ hàng này.');
  return { ...pricedCart.parse(context), context };
}
