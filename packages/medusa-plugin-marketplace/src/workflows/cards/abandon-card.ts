import type { MedusaContainer } from '@medusajs/framework/types';
import { cardsOf } from '../../container/cards';
import { checkoutsOf } from '../../container/checkouts';
import { unknown } from '../../kernel/refuse';
import type { WholeCheckout } from '../../modules/checkout';
import { withCheckoutLock } from '../checkouts/checkout-lock';
import { finishPlacing, type Placing } from '../checkouts/place-checkout';
import { letGo } from './capture-card';
import { cardStanding, isPaidByCard } from './card-standing';

/**
 * A buyer goes back from the card: nothing is held any more, and the basket may be ordered otherwise. What was
 * authorised meanwhile is ordered. Asked again, the same. Answers whether the basket is open.
 * @throws MedusaError `not_found`
 */
export async function abandonCard(
  container: MedusaContainer,
  checkoutId: string,
): Promise<boolean> {
  const asked = await checkoutsOf(container).readCheckout(checkoutId);
  if (!asked) throw unknown('Không có lần đặt hàng này.');
  return withCheckoutLock(container, asked.basket_id, async () => {
    const checkout = await checkoutsOf(container).readCheckout(checkoutId);
    return checkout ? giveUp(container, checkout) : false;
  });
}

/**
 * The same; the caller holds the lock of the checkout. A card of which Stripe has said nothing yet was shown to nobody, so
 * that nobody can have paid with it: it is let go of without asking, also while Stripe is away.
 */
export async function giveUp(
  container: MedusaContainer,
  checkout: WholeCheckout,
): Promise<boolean> {
  if (!checkout.placed_at) return true;
  if (checkout.settled_at || !isPaidByCard(checkout)) return false;
  const card = await cardsOf(container).liveCardOf(checkout.id);
  if (card?.intent_id && (await cardStanding(container, checkout)).step === 'authorised') {
    await finishPlacing(container, checkout);
    return false;
  }
  if (card) await letGo(container, card.id, card.intent_id);
  await checkoutsOf(container).reopen(checkout.id);
  return true;
}

/**
 * Goes on with a checkout that was begun, for who looks at it again. One by card that Stripe was asked for in vain is
 * open again, so that the basket may be ordered otherwise.
 */
export async function goOnOrReopen(
  container: MedusaContainer,
  checkout: WholeCheckout,
): Promise<Placing | null> {
  if (!isPaidByCard(checkout) || checkout.parcels.some(({ order_id }) => order_id)) {
    return finishPlacing(container, checkout);
  }
  const card = await cardsOf(container).liveCardOf(checkout.id);
  if (card?.intent_id) return finishPlacing(container, checkout);
  await giveUp(container, checkout);
  return null;
}
