import type { MedusaContainer } from '@medusajs/framework/types';
import { withCartLock } from './cart-lock';
import { completionRefusal } from './completion-refusal';
import { orderOfCart } from './order-of-cart';
import { releasePayment } from './release-payment';

/**
 * Throws the refusal of a cart that may not be completed now, once its payment is given back; what
 * complete-cart would answer, for a sixth of the work. Everything that is less clear is left to that
 * workflow and its own guard: an unknown cart, one that has an order already (an answer repeated, or
 * a crash undone), and one that somebody is completing at this moment.
 */
export async function refuseBeforeCompletion(
  container: MedusaContainer,
  cartId: string,
): Promise<void> {
  if (!(await completionRefusal(container, cartId).catch(() => null))) return;
  const refusal = await withCartLock(container, cartId, async () => {
    // Asked again: whoever held the lock may have held the goods as well.
    const stands = await completionRefusal(container, cartId);
    if (!stands || (await orderOfCart(container, cartId))) return null;
    await releasePayment(container, cartId);
    return stands;
  }).catch(() => null);
  if (refusal) throw refusal;
}
