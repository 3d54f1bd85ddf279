import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { type ImportReviewsInput, importReviewsStep } from '../steps/import-reviews';

export const importReviewsWorkflowId = 'ocop-import-reviews';

/** Reviews that were written elsewhere: of another shop that moves here, or the demo's. */
export const importReviewsWorkflow = createWorkflow(
  importReviewsWorkflowId,
  (input: ImportReviewsInput) => new WorkflowResponse(importReviewsStep(input)),
);
