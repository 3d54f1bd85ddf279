import type { MedusaContainer } from '@medusajs/framework/types';
import { z } from '@medusajs/framework/zod';
import { totalChanged } from '../../kernel/conflict-error';
import { releasePayment } from '../gate/release-payment';
import { amount, sameAmount } from './amount';
import { holdPromotions, releasePromotions } from './hold-promotions';
import { isOfToday } from './is-of-today';
import { readPricedCart } from './read-priced-cart';

/** The cart as complete-cart has read it under its lock: what the order will be made of. */
const snapshot = z.object({
  id: z.string(),
  total: amount,
  payment_collection: z
    .object({
      amount,
      payment_sessions: z.array(z.object({ amount }).nullable()).nullish(),
    })
    .nullish(),
});

/**
 * complete-cart, under the cart's lock and before anything is written: the order has the total that
 * was shown, the payment is of that total, and goods, delivery and discounts cost this much today.
 * What was shown is what the page sent; a payment's webhook sends nothing, and there it is the amount
 * that the buyer was asked to pay. Limited promotions are held until their use is entered.
 * @param shown whole đồng of the page whose button was pressed, where there was one
 * @throws ConflictError `total_changed` with the payment given back, or `cart_busy`
 */
export async function guardTotal(
  container: MedusaContainer,
  cart: unknown,
  shown: number | undefined,
): Promise<void> {
  const { id, total, payment_collection } = snapshot.parse(cart);
  const asked = [
    ...(shown === undefined ? [] : [shown]),
    ...(payment_collection ? [payment_collection.amount] : []),
    ...(payment_collection?.payment_sessions ?? []).flatMap((session) => session?.amount ?? []),
  ];
  const other = asked.find((sum) => !sameAmount(sum, total));
  await holdPromotions(container, id);
  if (other === undefined && (await isOfToday(container, await readPricedCart(container, id)))) {
    return;
  }
  await releasePromotions(container, id);
  await releasePayment(container, id);
  throw totalChanged(other ?? shown ?? total, total);
}
