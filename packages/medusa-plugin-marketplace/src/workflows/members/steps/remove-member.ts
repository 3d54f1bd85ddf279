import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { membersOf } from '../../../container/members';

export interface RemoveMemberInput {
  sellerId: string;
  memberId: string;
  actorId: string;
}

/** Not undone: who is out stays out, and their tie is replaced when they join elsewhere. */
export const removeMemberStep = createStep(
  'marketplace-remove-member',
  async (input: RemoveMemberInput, { container }) =>
    new StepResponse(await membersOf(container).removeMember(input)),
);
