import { container as application } from '@medusajs/framework';
import type { MedusaContainer } from '@medusajs/framework/types';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { isServer } from '../../container/process-role';
import type { ListingCauseReference } from '../../modules/certification';
import { announceListingChanges } from './announce-listing-changes';
import { registerFollower } from './register-follower';
import { tellWorkers } from './tell-workers';

/**
 * What is decided is true from its commit on: the storefront hears of it, and the shop begins to follow
 * beside the answer. Never fails and never undoes. A script waits until the shop has followed: its
 * process ends with it.
 */
async function follow(container: MedusaContainer, cause?: ListingCauseReference): Promise<void> {
  await announceListingChanges(container, cause);
  const follower = registerFollower(container);
  follower.nudge();
  tellWorkers();
  if (!isServer(application)) await follower.idle();
}

/** Of a decision, or of the last entry about one certificate. */
export const followDecisionStep = createStep(
  'ocop-follow-decision',
  async (cause: ListingCauseReference, { container }) => {
    await follow(container, cause);
    return new StepResponse(undefined);
  },
);

/** Of what stands in the outbox and is no entry of the register. */
export const followChangesStep = createStep(
  'ocop-follow-changes',
  async (_: undefined, { container }) => {
    await follow(container);
    return new StepResponse(undefined);
  },
);
