import type { MedusaContainer } from '@medusajs/framework/types';
import type { AwaitedCard } from 'ocop-contract';
import { cardStepOf } from 'ocop-core';
import type Stripe from 'stripe';
import { cardsOf } from '../../container/cards';
import { knownStripe } from '../../kernel/stripe-client';
import type { WholeCheckout } from '../../modules/checkout';
import type { WholeCard } from '../../modules/checkout-payment';

/** How far the card of a checkout is. */
export type CardStanding =
  | { step: 'pay'; card: WholeCard; awaited: AwaitedCard }
  | { step: 'authorised' | 'gone'; card: WholeCard };

/**
 * How far the card of a checkout is, as Stripe says at this moment: nothing is believed from the order in which
 * things were heard. Its PaymentIntent is made where there is none, once for each card, by its key. The caller
 * holds the lock of the checkout.
 */
export async function cardStanding(
  container: MedusaContainer,
  checkout: WholeCheckout,
): Promise<CardStanding> {
  const cards = cardsOf(container);
  const opened = await cards.openCard(checkout.id, sharesOf(checkout));
  const intent = await intentOf(container, opened);
  const card = { ...opened, intent_id: intent.id };
  if (intent.amount !== card.amount) throw new Error(`card: ${card.id} is over another sum`);
  switch (cardStepOf(intent.status)) {
    case 'pay': {
      const awaited = { amount: card.amount, client_secret: intent.client_secret ?? '' };
      return { step: 'pay', card, awaited };
    }
    case 'gone':
      return { step: 'gone', card };
    default:
      await cards.markAuthorised(card.id);
      return { step: 'authorised', card };
  }
}

/** Whether anything of a checkout is paid by card: what costs nothing is not. */
export function isPaidByCard(checkout: WholeCheckout): boolean {
  return checkout.payment === 'card' && sharesOf(checkout).length > 0;
}

function sharesOf({ parcels }: WholeCheckout) {
  return parcels
    .map(({ cart_id, expected_total }) => ({ cart_id, amount: Number(expected_total ?? 0) }))
    .filter(({ amount }) => amount > 0);
}

async function intentOf(
  container: MedusaContainer,
  { id, intent_id, checkout_id, attempt, amount }: WholeCard,
): Promise<Stripe.PaymentIntent> {
  const { paymentIntents } = knownStripe(container);
  if (intent_id) return paymentIntents.retrieve(intent_id);
  const intent = await paymentIntents.create(
    {
      amount,
      currency: 'vnd',
      capture_method: 'manual',
      payment_method_types: ['card'],
      metadata: { checkout_id, card_payment: id },
    },
    { idempotencyKey: `${checkout_id}:${attempt}` },
  );
  await cardsOf(container).keepIntent(id, intent.id);
  return intent;
}
