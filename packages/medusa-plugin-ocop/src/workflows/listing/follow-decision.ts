import { container as application } from '@medusajs/framework';
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
export const followDecisionStep = createStep(
  'ocop-follow-decision',
  async (cause: ListingCauseReference, { container }) => {
    await announceListingChanges(container, cause);
    const follower = registerFollower(container);
    follower.nudge();
    tellWorkers();
    if (!isServer(application)) await follower.idle();
    return new StepResponse(undefined);
  },
);
