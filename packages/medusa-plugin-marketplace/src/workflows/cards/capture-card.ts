import type { MedusaContainer } from '@medusajs/framework/types';
import { captureShares, cardStepOf } from 'ocop-core';
import { cardsOf } from '../../container/cards';
import { knownStripe } from '../../kernel/stripe-client';
import type { WholeCheckout } from '../../modules/checkout';
import type { WholeCard } from '../../modules/checkout-payment';
import { dueOfCard } from './read-due';

/**
 * Takes what the orders of a checkout cost, once and together, and lets go of the rest: a parcel that was refused is not
 * charged. The sum is kept before Stripe is asked, so that whoever goes on after a crash asks for the same. The
 * caller holds the lock of the checkout, which is settled.
 */
export async function captureCard(
  container: MedusaContainer,
  { id, parcels }: WholeCheckout,
): Promise<void> {
  const cards = cardsOf(container);
  const card = await cards.liveCardOf(id);
  if (card?.state !== 'authorised' || !card.intent_id) return;
  for (const { cart_id, order_id } of parcels) {
    if (order_id) await cards.keepCardOrder(card.id, cart_id, order_id);
  }
  const total = await cards.claimCapture(card.id, await sharesToCapture(container, card));
  if (total === 0) await letGo(container, card.id, card.intent_id);
  else await take(container, card.id, card.intent_id, total);
}

async function sharesToCapture(
  container: MedusaContainer,
  { id, allocations }: WholeCard,
): Promise<Map<string, number>> {
  const due = new Map(
    (await dueOfCard(container, id)).map((share) => [share.allocation_id, share.due]),
  );
  const shares = captureShares(
    // What has become no order costs nothing.
    allocations.map(({ id: share, amount }) => ({
      amount,
      due: due.has(share) ? (due.get(share) ?? null) : 0,
    })),
  );
  return new Map(allocations.map(({ id: share }, place) => [share, shares[place] ?? 0]));
}

/** Without a key of ours: Stripe captures once anyway, and repeats under a key for a day what once failed. */
async function take(container: MedusaContainer, id: string, intentId: string, total: number) {
  const { paymentIntents } = knownStripe(container);
  const before = await paymentIntents.retrieve(intentId);
  const intent =
    cardStepOf(before.status) === 'authorised'
      ? await paymentIntents.capture(intentId, { amount_to_capture: total })
      : before;
  if (cardStepOf(intent.status) !== 'captured' || intent.amount_received !== total) {
    throw new Error(
      `card: of ${intentId}, which is ${intent.status}, ${intent.amount_received} were captured and not ${total}`,
    );
  }
  await cardsOf(container).markCaptured(id);
}

/** Lets go of what is held, where there is anything. @throws where it was captured: that is not let go of */
export async function letGo(
  container: MedusaContainer,
  id: string,
  intentId: string | null,
): Promise<void> {
  if (intentId) {
    const { paymentIntents } = knownStripe(container);
    const { status } = await paymentIntents.retrieve(intentId);
    if (cardStepOf(status) !== 'gone') await paymentIntents.cancel(intentId);
  }
  await cardsOf(container).release(id);
}
