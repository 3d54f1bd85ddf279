import type { MedusaContainer } from '@medusajs/framework/types';
import { checkoutsOf } from '../../container/checkouts';
import { orLater } from '../sellers/follow-stop';
import { withCheckoutLock } from './checkout-lock';
import { finishPlacing } from './place-checkout';

/** Whoever pressed the button is still being answered until then. Milliseconds. */
const ANSWERED = 60_000;

/**
 * A process that ended between two parcels leaves orders of a basket of which others are missing. Its buyer
 * pressed the button for all of them, so the others are ordered as well, or refused. One that fails holds up
 * no other.
 */
export async function finishCheckouts(container: MedusaContainer): Promise<void> {
  const checkouts = checkoutsOf(container);
  for (const { id, basket_id } of await checkouts.listBegun(new Date(Date.now() - ANSWERED))) {
    await orLater(container, `the checkout ${id}`, () =>
      withCheckoutLock(container, basket_id, async () => {
        const checkout = await checkouts.readCheckout(id);
        if (checkout && !checkout.settled_at) await finishPlacing(container, checkout);
      }),
    );
  }
}
