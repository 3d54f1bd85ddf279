import type { MedusaContainer } from '@medusajs/framework/types';
import { z } from '@medusajs/framework/zod';
import { listShippingOptionsForCartWithPricingWorkflow } from '@medusajs/medusa/core-flows';
import { amount } from './amount';
import { flatDelivery } from './flat-delivery';
import type { PricedCart } from './read-priced-cart';

const pricedOptions = z.array(
  z.object({
    id: z.string(),
    calculated_price: z.object({ calculated_amount: amount.nullish() }).nullish(),
  }),
);

/** What the delivery chosen for a cart costs today, by shipping option; a missing one is no more. */
export async function todaysDelivery(
  container: MedusaContainer,
  cart: PricedCart,
): Promise<Map<string, number>> {
  const options = cart.shipping_methods.flatMap(({ shipping_option_id, data }) =>
    shipping_option_id ? [{ id: shipping_option_id, data: data ?? {} }] : [],
  );
  if (options.length === 0) return new Map();
  const flat = await flatDelivery(container, cart, [...new Set(options.map(({ id }) => id))]);
  if (flat) return flat;
  const { result } = await listShippingOptionsForCartWithPricingWorkflow(container).run({
    input: { cart_id: cart.id, options, is_return: false },
  });
  return new Map(
    pricedOptions.parse(result).flatMap(({ id, calculated_price }) => {
      const price = calculated_price?.calculated_amount;
      return price === null || price === undefined ? [] : [[id, price] as const];
    }),
  );
}
