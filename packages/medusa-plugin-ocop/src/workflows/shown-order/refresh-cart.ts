import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { refreshCartItemsWorkflow } from '@medusajs/medusa/core-flows';
import { cartCompleted } from '../../kernel/conflict-error';
import { withCartLock } from '../gate/cart-lock';
import { orderOfCart } from '../gate/order-of-cart';
import { sameAmount } from './amount';
import { type CartChange, changesBetween } from './changes-between';
import { isOfToday } from './is-of-today';
import { type PricedCart, readPricedCart } from './read-priced-cart';
import { todaysPrices } from './todays-prices';

interface RefreshedCart {
  /** As it is of today: the very reading that was compared. */
  cart: PricedCart;
  changes: CartChange[];
}

/**
 * Brings a cart to today's prices, delivery and promotions, and answers what that changed. A cart
 * that is of today is not written to. @throws ConflictError `cart_completed` for one that is ordered
 */
export async function refreshCart(
  container: MedusaContainer,
  cartId: string,
): Promise<RefreshedCart> {
  const before = await readPricedCart(container, cartId);
  if (before.completed_at) {
    const orderId = await orderOfCart(container, cartId);
    throw cartCompleted(orderId ?? '');
  }
  if (await isOfToday(container, before)) return { cart: before, changes: [] };
  await withCartLock(container, cartId, () => takeTodaysPrices(container, before));
  await refreshCartItemsWorkflow(container).run({ input: { cart_id: cartId } });
  const cart = await readPricedCart(container, cartId);
  return { cart, changes: changesBetween(before, cart) };
}

/**
 * Medusa's own refresh of prices refuses a cart as a whole when one of its lines may not be sold;
 * here the others follow all the same. It takes over from there: delivery, promotions, payment.
 */
async function takeTodaysPrices(container: MedusaContainer, cart: PricedCart): Promise<void> {
  const prices = await todaysPrices(container, cart);
  const changed = cart.items.flatMap(({ id, unit_price }) => {
    const price = prices.get(id);
    if (!price || sameAmount(price.amount, unit_price)) return [];
    const line = { id, unit_price: price.amount, is_tax_inclusive: price.isTaxInclusive };
    // Medusa's type does not know that null takes the former price away; its model does.
    Object.assign(line, { compare_at_unit_price: price.reducedFrom });
    return [line];
  });
  if (changed.length > 0) await container.resolve(Modules.CART).updateLineItems(changed);
}
