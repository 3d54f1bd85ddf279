import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type Stripe from 'stripe';
import { cardsOf } from '../../container/cards';
import { knownStripe } from '../../kernel/stripe-client';
import type { CardRefundRow } from '../../modules/checkout-payment';
import { orLater } from '../sellers/follow-stop';
import { type DueShare, dueOfOrder, overpaid } from './read-due';

/** Whoever asked for a refund is still at it until then. Milliseconds. */
const ASKED = 60_000;

/** What an order costs less by now goes back to its card, at once; what fails is done within minutes. */
export async function giveBackOfOrder(container: MedusaContainer, orderId: string): Promise<void> {
  await orLater(container, `the refund of order ${orderId}`, async () => {
    for (const share of await dueOfOrder(container, orderId)) await giveBack(container, share);
  });
}

/** Whatever is to go back, and what a crash kept from going back. */
export async function giveBackAll(container: MedusaContainer, now: Date): Promise<void> {
  for (const refund of await cardsOf(container).listAsked(new Date(now.getTime() - ASKED))) {
    await orLater(container, `the refund ${refund.id}`, () => send(container, refund));
  }
  for (const share of await overpaid(container)) {
    await orLater(container, `the refund of order ${share.order_id}`, () =>
      giveBack(container, share),
    );
  }
}

async function giveBack(
  container: MedusaContainer,
  { allocation_id, due }: DueShare,
): Promise<void> {
  const refund = await cardsOf(container).claimRefund(allocation_id, due);
  if (refund) await send(container, refund);
}

/** Asks Stripe for a refund that was written down, once: by its key, and for one of long ago by its name. */
async function send(
  container: MedusaContainer,
  { id, payment_id, amount }: CardRefundRow,
): Promise<void> {
  const card = await cardsOf(container).readCard(payment_id);
  if (!card?.intent_id) throw new Error(`card: ${payment_id} has nothing to give back`);
  const { refunds } = knownStripe(container);
  const payment_intent = card.intent_id;
  // Stripe forgets keys after a day.
  const { data } = await refunds.list({ payment_intent, limit: 100 });
  const known = data.find(({ metadata }) => metadata?.card_refund === id);
  const refund =
    known ??
    (await refunds.create(
      { payment_intent, amount, metadata: { card_refund: id } },
      { idempotencyKey: id },
    ));
  await noteRefund(container, refund);
}

/** Keeps what came of a refund, as Stripe says at this moment: what it tells comes late, and out of order. */
export async function lookAtRefund(container: MedusaContainer, stripeId: string): Promise<void> {
  await noteRefund(container, await knownStripe(container).refunds.retrieve(stripeId));
}

async function noteRefund(
  container: MedusaContainer,
  { id, status, metadata }: Pick<Stripe.Refund, 'id' | 'status' | 'metadata'>,
): Promise<void> {
  const own = metadata?.card_refund;
  if (!own) return;
  const isFailed = status === 'failed' || status === 'canceled';
  await cardsOf(container).markRefund(own, id, isFailed ? 'failed' : 'done');
  if (!isFailed) return;
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`card: the refund ${id} was not taken back by its bank; its buyer is owed it`);
}
