import { createWorkflow } from '@medusajs/framework/workflows-sdk';
import { followStopStep } from '../steps/follow-stop';
import { type JudgeSellerClaimInput, judgeClaimStep } from '../steps/judge-claim';

export const judgeSellerClaimWorkflowId = 'marketplace-judge-seller-claim';

/** Whether a seller is a producer; the producer's goods follow the seller's account from then on. */
export const judgeSellerClaimWorkflow = createWorkflow(
  judgeSellerClaimWorkflowId,
  (input: JudgeSellerClaimInput) => {
    judgeClaimStep(input);
    followStopStep({ seller_id: input.seller_id, actor: input.actor });
  },
);
