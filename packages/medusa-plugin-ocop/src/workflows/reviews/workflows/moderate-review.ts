import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { type ModerateReviewInput, moderateReviewStep } from '../steps/moderate-review';
import { purgeProductPageStep } from '../steps/purge-product-page';

export const moderateReviewWorkflowId = 'ocop-moderate-review';

/** Publishes or rejects a review, and settles what was reported of it. */
export const moderateReviewWorkflow = createWorkflow(
  moderateReviewWorkflowId,
  (input: ModerateReviewInput) => {
    const review = moderateReviewStep(input);
    purgeProductPageStep(review);
    return new WorkflowResponse(review);
  },
);
