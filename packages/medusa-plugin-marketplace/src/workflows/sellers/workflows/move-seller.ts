import { createWorkflow } from '@medusajs/framework/workflows-sdk';
import { followStopStep } from '../steps/follow-stop';
import { type MoveSellerInput, moveSellerStep } from '../steps/move-seller';

export const moveSellerWorkflowId = 'marketplace-move-seller';

/** Lets something happen to an account, and its goods follow: applied for, approved, suspended, closed. */
export const moveSellerWorkflow = createWorkflow(moveSellerWorkflowId, (input: MoveSellerInput) => {
  moveSellerStep(input);
  followStopStep({ seller_id: input.seller_id, actor: input.actor });
});
