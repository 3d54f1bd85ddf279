import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { addOwnerStep, type OpenSellerAccountInput } from '../steps/add-owner';
import { openAccountStep } from '../steps/open-account';
import { tieIdentityStep } from '../steps/tie-identity';

export const openSellerAccountWorkflowId = 'marketplace-open-seller-account';

/**
 * Opens a seller's account for an identity, which becomes its owner and is tied to it. Asked again, also after it was
 * cut off anywhere, the same account.
 */
export const openSellerAccountWorkflow = createWorkflow(
  openSellerAccountWorkflowId,
  (input: OpenSellerAccountInput) => {
    const member = openAccountStep(addOwnerStep(input));
    tieIdentityStep(
      transform({ input, member }, ({ input: { authIdentityId }, member: { id } }) => ({
        authIdentityId,
        memberId: id,
      })),
    );
    return new WorkflowResponse(member);
  },
);
