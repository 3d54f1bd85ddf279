import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { stripeOf } from '../kernel/stripe-client';
import { giveBackOfOrder } from '../workflows/cards/give-back';

/** What a card paid for an order that was cancelled goes back at once; should the event be lost, within minutes. */
export default async function giveBackCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  if (stripeOf(container)) await giveBackOfOrder(container, event.data.id);
}

export const config: SubscriberConfig = {
  event: 'order.canceled',
  context: { subscriberId: 'marketplace-give-back-canceled' },
};
