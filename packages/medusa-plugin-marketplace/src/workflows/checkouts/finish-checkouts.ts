import type { MedusaContainer } from '@medusajs/framework/types';
import { CARD_MINUTES } from 'ocop-core';
import { checkoutsOf } from '../../container/checkouts';
import { giveUp } from '../cards/abandon-card';
import { isPaidByCard } from '../cards/card-standing';
import { orLater } from '../sellers/follow-stop';
import { withCheckoutLock } from './checkout-lock';
import { finishPlacing } from './place-checkout';

/** Whoever pressed the button is still being answered until then. Milliseconds. */
const ANSWERED = 60_000;

/**
 * A process that ended between two parcels leaves orders of a basket of which others are missing. Its buyer
 * pressed the button for all of them, so the others are ordered as well, or refused. One that fails holds up
 * no other. A card that nobody has paid with for an hour is let go of, and the basket is open again.
 */
export async function finishCheckouts(container: MedusaContainer): Promise<void> {
  const checkouts = checkoutsOf(container);
  for (const { id, basket_id } of await checkouts.listBegun(new Date(Date.now() - ANSWERED))) {
    await orLater(container, `the checkout ${id}`, () =>
      withCheckoutLock(container, basket_id, async () => {
        const checkout = await checkouts.readCheckout(id);
        if (!checkout?.placed_at || checkout.settled_at) return;
        if (isPaidByCard(checkout) && isOver(checkout.placed_at)) await giveUp(container, checkout);
        else await finishPlacing(container, checkout);
      }),
    );
  }
}

function isOver(placedAt: Date): boolean {
  return Date.now() - new Date(placedAt).getTime() > CARD_MINUTES * 60_000;
}
