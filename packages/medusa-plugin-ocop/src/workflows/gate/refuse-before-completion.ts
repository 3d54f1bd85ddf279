import type { MedusaContainer } from '@medusajs/framework/types';
import { NotSaleableError } from '../../lib/gate-error';
import { cartRefusals } from './cart-refusals';
import { withCartLock } from './cart-lock';
import { orderOfCart } from './order-of-cart';
import { releasePayment } from './release-payment';

/**
 * Throws the refusal of a cart that may not be completed today, once its payment is given back; what
 * complete-cart would answer, for a sixth of the work. Everything that is less clear is left to that
 * workflow and its own guard: an unknown cart, one that has an order already (an answer repeated, or
 * a crash undone), and one that somebody is completing at this moment.
 */
export async function refuseBeforeCompletion(
  container: MedusaContainer,
  cartId: string,
): Promise<void> {
  const refusals = await cartRefusals(container, cartId).catch(() => []);
  if (refusals.length === 0) return;
  const released = await withCartLock(container, cartId, async () => {
    if (await orderOfCart(container, cartId)) return false;
    await releasePayment(container, cartId);
    return true;
  }).catch(() => false);
  if (released) throw new NotSaleableError(refusals);
}
