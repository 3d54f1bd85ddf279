import type { MedusaContainer } from '@medusajs/framework/types';
import { sameAmount } from './amount';
import type { PricedCart } from './read-priced-cart';
import { todaysDelivery } from './todays-delivery';
import { todaysPrices } from './todays-prices';
import { type Discount, discountsOf, todaysDiscounts } from './todays-promotions';

/**
 * Whether a cart costs what it would cost if it were filled at this moment: goods, delivery and
 * discounts. Reads only.
 */
export async function isOfToday(container: MedusaContainer, cart: PricedCart): Promise<boolean> {
  const [prices, delivery, discounts] = await Promise.all([
    todaysPrices(container, cart),
    todaysDelivery(container, cart),
    todaysDiscounts(container, cart),
  ]);
  return (
    cart.items.every(({ id, unit_price }) =>
      sameAmount(prices.get(id)?.amount ?? unit_price, unit_price),
    ) &&
    cart.shipping_methods.every(({ shipping_option_id, amount }) => {
      const price = delivery.get(shipping_option_id ?? '');
      return !shipping_option_id || (price !== undefined && sameAmount(price, amount));
    }) &&
    sameDiscounts(discountsOf(cart), discounts)
  );
}

/**
 * By code: what a code takes off counts, and not how it is shared out among the lines. Parts of a đồng
 * are of no day where today's are whole: they come from before discounts were.
 */
function sameDiscounts(ours: readonly Discount[], todays: readonly Discount[]): boolean {
  if (todays.every(isWhole) && !ours.every(isWhole)) return false;
  const now = wholeByCode(todays);
  const before = wholeByCode(ours);
  return now.size === before.size && [...before].every(([code, off]) => now.get(code) === off);
}

function wholeByCode(discounts: readonly Discount[]): Map<string, number> {
  const exact = new Map<string, number>();
  for (const { code, amount } of discounts) exact.set(code, (exact.get(code) ?? 0) + amount);
  return new Map([...exact].map(([code, off]) => [code, Math.round(off)]));
}

function isWhole({ amount }: Discount): boolean {
  return Number.isInteger(amount);
}
