import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { purgeProductPageStep } from '../steps/purge-product-page';
import { type ReplyToReviewInput, replyToReviewStep } from '../steps/reply-to-review';

export const replyToReviewWorkflowId = 'ocop-reply-to-review';

/** The producer's public answer to a review. */
export const replyToReviewWorkflow = createWorkflow(
  replyToReviewWorkflowId,
  (input: ReplyToReviewInput) => {
    const review = replyToReviewStep(input);
    purgeProductPageStep(review);
    return new WorkflowResponse(review);
  },
);
