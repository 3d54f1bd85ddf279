import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { registerFollower } from '../workflows/listing/register-follower';
import { LISTINGS_OWED } from '../workflows/listing/tell-workers';

/**
 * A worker takes part at once in what a server has decided: should the server die over it, nobody waits for the
 * minute's job. Whoever has the lock first carries it out.
 */
export default async function followWithServer({
  container,
}: SubscriberArgs<unknown>): Promise<void> {
  registerFollower(container).nudge();
}

export const config: SubscriberConfig = {
  event: LISTINGS_OWED,
  context: { subscriberId: 'ocop-follow-register' },
};
