import {
  container as application,
  type SubscriberArgs,
  type SubscriberConfig,
} from '@medusajs/framework';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { CERTIFICATE_EVENT_NAMES } from 'ocop-contract';
import { registerFollower } from '../workflows/listing/register-follower';

/**
 * A worker hears of what a server has decided, and takes part at once: should the server die over it, nobody
 * waits for the minute's job. Whoever has the lock first carries it out. A process that answers requests
 * has begun by itself.
 */
export default async function followWithServer({
  container,
}: SubscriberArgs<unknown>): Promise<void> {
  const { projectConfig } = application.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  if (projectConfig.workerMode === 'worker') registerFollower(container).nudge();
}

export const config: SubscriberConfig = {
  event: [...CERTIFICATE_EVENT_NAMES],
  context: { subscriberId: 'ocop-follow-register' },
};
