import { createWorkflow } from '@medusajs/framework/workflows-sdk';
import { tellOfEventStep } from '../../letters/steps/tell-of-event';
import { followStopStep } from '../steps/follow-stop';
import { type MoveSellerInput, moveSellerStep } from '../steps/move-seller';

export const moveSellerWorkflowId = 'marketplace-move-seller';

/** Lets something happen to an account, its goods follow, and its owners are told: applied for, approved, suspended, closed. */
export const moveSellerWorkflow = createWorkflow(moveSellerWorkflowId, (input: MoveSellerInput) => {
  moveSellerStep(input);
  followStopStep({ seller_id: input.seller_id, actor: input.actor });
  tellOfEventStep(input);
});
