import type { MedusaContainer } from '@medusajs/framework/types';
import { checkoutsOf } from '../../container/checkouts';
import { unknown } from '../../kernel/refuse';
import type { WholeCheckout } from '../../modules/checkout';
import { withCheckoutLock } from '../checkouts/checkout-lock';
import { finishPlacing } from '../checkouts/place-checkout';
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

/** The caller holds the lock of the checkout. */
export async function giveUp(
  container: MedusaContainer,
  checkout: WholeCheckout,
): Promise<boolean> {
  if (!checkout.placed_at) return true;
  if (checkout.settled_at || !isPaidByCard(checkout)) return false;
  const standing = await cardStanding(container, checkout);
  if (standing.step === 'authorised') {
    await finishPlacing(container, checkout);
    return false;
  }
  const { id, intent_id } = standing.card;
  await letGo(container, id, intent_id);
  await checkoutsOf(container).reopen(checkout.id);
  return true;
}
