import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { membersOf } from '../../../container/members';
import { todayOf } from '../../../container/today';

export interface JoinSellerInput {
  tokenHash: string;
  authIdentityId: string;
  name: string | null;
}

/** Uses an invitation up. Not undone: cut off after it, whoever joined asks again and is answered alike. */
export const joinSellerStep = createStep(
  'marketplace-join-seller',
  async (input: JoinSellerInput, { container }) =>
    new StepResponse(await membersOf(container).join({ ...input, joinedOn: todayOf(container) })),
);
