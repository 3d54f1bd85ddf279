import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { tellOfNewOrder as tell } from '../workflows/orders/tell-of-order';

/** The desk hears of an order at once; should the event be lost, the minute's job tells. */
export default async function tellOfNewOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await tell(container, event.data.id);
}

export const config: SubscriberConfig = {
  event: 'order.placed',
  context: { subscriberId: 'marketplace-tell-of-new-order' },
};
