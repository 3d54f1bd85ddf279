import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { reviewsOf } from '../../../container/resolve';
import type { Moderation } from '../../../modules/review';

export interface ModerateReviewInput extends Moderation {
  review_id: string;
}

/** Not undone: the only step after it never fails. */
export const moderateReviewStep = createStep(
  'ocop-moderate-review',
  async ({ review_id, ...moderation }: ModerateReviewInput, { container }) =>
    new StepResponse(await reviewsOf(container).moderateReview(review_id, moderation)),
);
