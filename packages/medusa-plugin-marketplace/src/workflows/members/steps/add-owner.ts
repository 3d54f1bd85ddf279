import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { membersOf } from '../../../container/members';
import { todayOf } from '../../../container/today';
import { emailOfIdentity } from '../identities';

export interface OpenSellerAccountInput {
  authIdentityId: string;
  /** How they want to be called. */
  name: string | null;
}

/** The member who opens an account; whoever is a member already is answered as they are. */
export const addOwnerStep = createStep(
  'marketplace-add-owner',
  async ({ authIdentityId, name }: OpenSellerAccountInput, { container }) => {
    const member = await membersOf(container).addMember({
      sellerId: null,
      authIdentityId,
      email: await emailOfIdentity(container, authIdentityId),
      name,
      role: 'owner',
      joinedOn: todayOf(container),
    });
    return new StepResponse(member, member.seller_id === null ? member.id : null);
  },
  async (unseatedId, { container }) => {
    if (unseatedId) await membersOf(container).forgetUnseated(unseatedId);
  },
);
