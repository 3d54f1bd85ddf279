import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { followCanceledOrder } from '../workflows/orders/follow-canceled-order';

/** What a buyer or staff cancel leaves the desk at once; should the event be lost, the minute's job sees it. */
export default async function followCancellation({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await followCanceledOrder(container, event.data.id);
}

export const config: SubscriberConfig = {
  event: 'order.canceled',
  context: { subscriberId: 'marketplace-follow-cancellation' },
};
