import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { reviewsOf } from '../../../container/resolve';

export interface ReplyToReviewInput {
  review_id: string;
  /** Null takes the reply away. */
  reply: string | null;
  actor: string;
}

/** Not undone: the only step after it never fails. */
export const replyToReviewStep = createStep(
  'ocop-reply-to-review',
  async ({ review_id, ...answer }: ReplyToReviewInput, { container }) =>
    new StepResponse(await reviewsOf(container).replyToReview(review_id, answer)),
);
