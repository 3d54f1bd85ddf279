import type { MedusaContainer } from '@medusajs/framework/types';
import { cardsOf } from '../../container/cards';
import { checkoutsOf } from '../../container/checkouts';
import { stripeOf } from '../../kernel/stripe-client';
import { withCheckoutLock } from '../checkouts/checkout-lock';
import { orLater } from '../sellers/follow-stop';
import { captureCard } from './capture-card';
import { giveBackAll } from './give-back';

/** Whoever ordered is still at it until then. Milliseconds. */
const ORDERED = 60_000;

/** What a crash or Stripe's silence left to do with cards: to take what was ordered, to give back what was not sent. */
export async function keepCardsCurrent(
  container: MedusaContainer,
  now = new Date(),
): Promise<void> {
  if (!stripeOf(container)) return;
  const checkouts = checkoutsOf(container);
  for (const id of await cardsOf(container).listHeld(new Date(now.getTime() - ORDERED))) {
    await orLater(container, `the card of checkout ${id}`, async () => {
      const held = await checkouts.readCheckout(id);
      // One that is not settled is finished first.
      if (!held?.settled_at) return;
      await withCheckoutLock(container, held.basket_id, () => captureCard(container, held));
    });
  }
  await giveBackAll(container, now);
}
