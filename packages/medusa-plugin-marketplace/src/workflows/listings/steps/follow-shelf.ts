import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { orLater } from '../../sellers/follow-stop';
import { followShelf } from '../follow-shelf';

/** After the commit. Never fails: what was decided is true, and the shop follows within a minute. */
export const followShelfStep = createStep(
  'marketplace-follow-shelf',
  async ({ listing_id }: { listing_id: string }, { container }) => {
    await orLater(container, `the shelf of ${listing_id}`, () =>
      followShelf(container, listing_id),
    );
    return new StepResponse(undefined);
  },
);
