import type { MedusaContainer } from '@medusajs/framework/types';
import type Stripe from 'stripe';
import { cardsOf } from '../../container/cards';
import { checkoutsOf } from '../../container/checkouts';
import type { WholeCard } from '../../modules/checkout-payment';
import { withCheckoutLock } from '../checkouts/checkout-lock';
import { finishPlacing } from '../checkouts/place-checkout';
import { captureCard } from './capture-card';
import { isPaidByCard } from './card-standing';
import { lookAtRefund } from './give-back';

type Outcome = 'applied' | 'duplicate' | 'not_ours';

/**
 * Stripe tells of a card. What it says only makes us look: the checkout goes on from what Stripe answers then,
 * through the same door as its buyer, so that whoever comes first, second or late finds the same orders.
 * @throws what keeps it from being applied at this moment: it is to be brought again
 */
export async function takeStripeEvent(
  container: MedusaContainer,
  event: Stripe.Event,
): Promise<Outcome> {
  const said = readEvent(event);
  const cards = cardsOf(container);
  const kept = { event_id: event.id, type: event.type, intent_id: said.intentId };
  if (await cards.keepEvent(kept)) return 'duplicate';
  const card = await cardOf(container, said);
  if (card) {
    if (said.refundId) await lookAtRefund(container, said.refundId);
    await goOn(container, card);
  }
  await cards.markApplied(event.id);
  return card ? 'applied' : 'not_ours';
}

interface Said {
  intentId: string | null;
  /** Our own id of the card, which Stripe has before we have its. */
  cardId: string | null;
  refundId: string | null;
}

function readEvent({ data: { object } }: Stripe.Event): Said {
  if (object.object === 'payment_intent') {
    return { intentId: object.id, cardId: object.metadata.card_payment ?? null, refundId: null };
  }
  if (object.object === 'refund' || object.object === 'charge') {
    const { payment_intent } = object;
    const intentId = typeof payment_intent === 'string' ? payment_intent : payment_intent?.id;
    const refundId = object.object === 'refund' ? object.id : null;
    return { intentId: intentId ?? null, cardId: null, refundId };
  }
  return { intentId: null, cardId: null, refundId: null };
}

async function cardOf(
  container: MedusaContainer,
  { intentId, cardId }: Said,
): Promise<WholeCard | null> {
  const cards = cardsOf(container);
  const known = intentId ? await cards.cardOfIntent(intentId) : null;
  return known ?? (cardId ? cards.readCard(cardId) : null);
}

async function goOn(container: MedusaContainer, { checkout_id }: WholeCard): Promise<void> {
  const checkouts = checkoutsOf(container);
  const asked = await checkouts.readCheckout(checkout_id);
  if (!asked) return;
  await withCheckoutLock(container, asked.basket_id, async () => {
    const checkout = await checkouts.readCheckout(checkout_id);
    if (!checkout?.placed_at || !isPaidByCard(checkout)) return;
    if (checkout.settled_at) await captureCard(container, checkout);
    else await finishPlacing(container, checkout);
  });
}
