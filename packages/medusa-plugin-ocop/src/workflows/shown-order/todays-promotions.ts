import type { MedusaContainer } from '@medusajs/framework/types';
import { ComputedActions, Modules } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { amount } from './amount';
import type { PricedCart } from './read-priced-cart';

/** What one code takes off one line, or off one delivery. */
export interface Discount {
  /** Id of the line item or the shipping method. */
  of: string;
  code: string;
  amount: number;
}

const added = z.object({
  code: z.string(),
  amount,
  item_id: z.string().nullish(),
  shipping_method_id: z.string().nullish(),
});

/** What the cart's codes, and the promotions that need none, take off at this moment. */
export async function todaysDiscounts(
  container: MedusaContainer,
  { context, promotions }: PricedCart,
): Promise<Discount[]> {
  const codes = promotions.flatMap(({ code }) => code ?? []);
  const actions = await container.resolve(Modules.PROMOTION).computeActions(codes, context);
  return actions.flatMap((action) => {
    if (
      action.action !== ComputedActions.ADD_ITEM_ADJUSTMENT &&
      action.action !== ComputedActions.ADD_SHIPPING_METHOD_ADJUSTMENT
    ) {
      return [];
    }
    const { item_id, shipping_method_id, ...rest } = added.parse(action);
    return [{ of: item_id ?? shipping_method_id ?? '', ...rest }];
  });
}

/** What the cart has taken off so far. */
export function discountsOf({ items, shipping_methods }: PricedCart): Discount[] {
  return [...items, ...shipping_methods].flatMap(({ id, adjustments }) =>
    adjustments.flatMap(({ code, amount: taken }) =>
      code ? [{ of: id, code, amount: taken }] : [],
    ),
  );
}
