import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { type JoinSellerInput, joinSellerStep } from '../steps/join-seller';
import { tieIdentityStep } from '../steps/tie-identity';

export const joinSellerWorkflowId = 'marketplace-join-seller';

/** An identity becomes a member by an invitation, and is tied to the seller. */
export const joinSellerWorkflow = createWorkflow(joinSellerWorkflowId, (input: JoinSellerInput) => {
  const member = joinSellerStep(input);
  tieIdentityStep(
    transform({ input, member }, ({ input: { authIdentityId }, member: { id } }) => ({
      authIdentityId,
      memberId: id,
    })),
  );
  return new WorkflowResponse(member);
});
