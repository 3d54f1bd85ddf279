import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { sellersOf } from '../../../container/resolve';
import type { ClaimJudgement } from '../../../modules/seller';

export interface JudgeSellerClaimInput extends ClaimJudgement {
  seller_id: string;
  claim_id: string;
}

/** Not undone: what follows it never fails. */
export const judgeClaimStep = createStep(
  'marketplace-judge-claim',
  async ({ seller_id, claim_id, ...judgement }: JudgeSellerClaimInput, { container }) => {
    await sellersOf(container).judgeClaim(seller_id, claim_id, judgement);
    return new StepResponse(undefined);
  },
);
