import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { type SubmitReviewInput, submitReviewStep } from '../steps/submit-review';

export const submitReviewWorkflowId = 'ocop-submit-review';

/** A buyer's review of a line of their order; it waits for an operator before anyone reads it. */
export const submitReviewWorkflow = createWorkflow(
  submitReviewWorkflowId,
  (input: SubmitReviewInput) => new WorkflowResponse(submitReviewStep(input)),
);
