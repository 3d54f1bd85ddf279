import type { MedusaContainer } from '@medusajs/framework/types';
import { BigNumber, ComputedActions, Modules } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { isWholeCurrency } from './currency-decimals';
import { wholeDiscounts } from './whole-discounts';
import { withholdOcopVouchers } from './withhold-ocop-vouchers';

const number = z.unknown().transform(Number);

const action = z.object({
  action: z.string(),
  code: z.string(),
  amount: number,
  item_id: z.string().nullish(),
  shipping_method_id: z.string().nullish(),
});

const line = z.object({ id: z.string(), unit_price: number, quantity: number });
const delivery = z.object({ id: z.string(), amount: number });

const context = z.object({
  currency_code: z.string().nullish(),
  items: z.array(line.nullable()).nullish(),
  shipping_methods: z.array(delivery.nullable()).nullish(),
});

/** Stands on a service that has been taught. */
const TAUGHT = Symbol('whole discounts');

/**
 * Medusa's promotion module divides as exactly as it can: a third off is 9,900.99 đồng. Wherever it
 * is asked what a promotion takes off (baskets, draft orders, order edits, exchanges, claims), the
 * answer is whole from now on where the currency is, and an OCOP voucher gives to certified products alone. The service itself is taught, not its place in a
 * container: the workflow engine holds a container of its own.
 */
export function computeWholeDiscounts(container: MedusaContainer): void {
  const promotions = container.resolve(Modules.PROMOTION);
  if (TAUGHT in promotions) return;
  const exact = promotions.computeActions.bind(promotions);
  const computeActions: typeof promotions.computeActions = async (codes, asked, ...rest) => {
    const actions = await exact(codes, asked, ...rest);
    return wholeActions(await withholdOcopVouchers(container, actions, asked), asked);
  };
  Object.assign(promotions, { computeActions, [TAUGHT]: true });
}

function wholeActions<Action extends { action: string }>(
  actions: Action[],
  asked: unknown,
): Action[] {
  const { currency_code, items, shipping_methods } = context.parse(asked);
  if (!isWholeCurrency(currency_code)) return actions;
  const prices = new Map<string, number>();
  for (const item of items ?? []) if (item) prices.set(item.id, item.unit_price * item.quantity);
  for (const method of shipping_methods ?? []) if (method) prices.set(method.id, method.amount);
  const added = actions.filter(takesOff);
  const whole = wholeDiscounts(
    added.map((one) => {
      const { code, amount, item_id, shipping_method_id } = action.parse(one);
      return { code, amount, of: item_id ?? shipping_method_id ?? '' };
    }),
    (of) => prices.get(of) ?? Number.POSITIVE_INFINITY,
  );
  for (const [index, one] of added.entries()) {
    Object.assign(one, { amount: new BigNumber(whole[index] ?? 0) });
  }
  return actions.filter((one) => !takesOff(one) || (whole[added.indexOf(one)] ?? 0) > 0);
}

function takesOff(one: { action: string }): boolean {
  return (
    one.action === ComputedActions.ADD_ITEM_ADJUSTMENT ||
    one.action === ComputedActions.ADD_SHIPPING_METHOD_ADJUSTMENT
  );
}
