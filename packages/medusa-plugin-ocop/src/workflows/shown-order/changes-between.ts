import { sameAmount } from './amount';
import type { PricedCart } from './read-priced-cart';
import { discountsOf } from './todays-promotions';

/** Something of a cart that costs another amount than before; null where there is none (any more). */
export interface CartChange {
  /** `price`: of a line's unit; `promotion`: taken off by a code; `shipping`: delivery as a whole. */
  kind: 'price' | 'promotion' | 'shipping';
  line_item_id?: string;
  code?: string;
  before: number | null;
  after: number | null;
}

/** What became of the prices of a cart. Amounts in the cart's currency. */
export function changesBetween(before: PricedCart, after: PricedCart): CartChange[] {
  return [...ofPrices(before, after), ...ofPromotions(before, after), ...ofDelivery(before, after)];
}

function ofPrices(before: PricedCart, after: PricedCart): CartChange[] {
  const now = new Map(after.items.map(({ id, unit_price }) => [id, unit_price]));
  return before.items.flatMap(({ id, unit_price }) => {
    const price = now.get(id);
    if (price === undefined || sameAmount(price, unit_price)) return [];
    return [{ kind: 'price' as const, line_item_id: id, before: unit_price, after: price }];
  });
}

function ofPromotions(before: PricedCart, after: PricedCart): CartChange[] {
  const was = totalsByCode(before);
  const is = totalsByCode(after);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((code) => {
    const change = { before: was.get(code) ?? null, after: is.get(code) ?? null };
    if (sameAmount(change.before ?? 0, change.after ?? 0)) return [];
    return [{ kind: 'promotion' as const, code, ...change }];
  });
}

function ofDelivery(before: PricedCart, after: PricedCart): CartChange[] {
  const change = { before: deliveryOf(before), after: deliveryOf(after) };
  if (change.before === change.after) return [];
  return [{ kind: 'shipping', ...change }];
}

function totalsByCode(cart: PricedCart): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { code, amount } of discountsOf(cart)) {
    totals.set(code, (totals.get(code) ?? 0) + amount);
  }
  return totals;
}

function deliveryOf({ shipping_methods }: PricedCart): number | null {
  if (shipping_methods.length === 0) return null;
  return shipping_methods.reduce((sum, { amount }) => sum + amount, 0);
}
