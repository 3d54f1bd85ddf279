import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { followStop, orLater } from '../follow-stop';

interface FollowStopInput {
  seller_id: string;
  actor: string;
}

/** After the commit. Never fails: what was decided is true, and its goods follow within a minute. */
export const followStopStep = createStep(
  'marketplace-follow-stop',
  async ({ seller_id, actor }: FollowStopInput, { container }) => {
    await orLater(container, `what ${seller_id} does to its goods`, () =>
      followStop(container, seller_id, actor),
    );
    return new StepResponse(undefined);
  },
);
