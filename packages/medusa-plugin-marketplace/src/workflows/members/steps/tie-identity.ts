import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { tieIdentity } from '../identities';

export interface TieIdentityInput {
  authIdentityId: string;
  /** Null unties. */
  memberId: string | null;
}

/** Ties an identity to a member, so that its tokens are that member's; undone, as it was before. */
export const tieIdentityStep = createStep(
  'marketplace-tie-identity',
  async ({ authIdentityId, memberId }: TieIdentityInput, { container }) => {
    const { before } = await tieIdentity(container, authIdentityId, memberId);
    return new StepResponse(null, { authIdentityId, before });
  },
  async (done, { container }) => {
    if (done) await tieIdentity(container, done.authIdentityId, done.before);
  },
);
