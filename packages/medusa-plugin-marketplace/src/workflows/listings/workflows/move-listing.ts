import { createWorkflow } from '@medusajs/framework/workflows-sdk';
import { followShelfStep } from '../steps/follow-shelf';
import { type MoveListingInput, moveListingStep } from '../steps/move-listing';
import { tellOfListingStep } from '../steps/tell-of-listing';

export const moveListingWorkflowId = 'marketplace-move-listing';

/** Lets something happen to a listing, the shop follows, and its seller is told: sent, approved, paused, put away. */
export const moveListingWorkflow = createWorkflow(
  moveListingWorkflowId,
  (input: MoveListingInput) => {
    const moved = moveListingStep(input);
    followShelfStep({ listing_id: moved.listing_id });
    tellOfListingStep(moved);
  },
);
