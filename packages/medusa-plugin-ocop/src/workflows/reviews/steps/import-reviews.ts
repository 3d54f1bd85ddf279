import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { reviewsOf } from '../../../container/resolve';
import type { ReviewInput, ReviewStatus } from '../../../modules/review';

export interface ImportedReview extends ReviewInput {
  status: ReviewStatus;
  rejection_reason?: string;
  reply?: string;
}

export interface ImportReviewsInput {
  reviews: ImportedReview[];
  actor: string;
}

/** Not undone: run again, it finishes what is missing. What an operator has decided since stays. */
export const importReviewsStep = createStep(
  'ocop-import-reviews',
  async ({ reviews, actor }: ImportReviewsInput, { container }) => {
    const service = reviewsOf(container);
    const lines = reviews.map(({ order_line_id }) => order_line_id);
    const there = await service.listReviews({ order_line_id: lines }, { take: lines.length });
    for (const { status, rejection_reason, reply, ...review } of reviews) {
      const known = there.find(({ order_line_id }) => order_line_id === review.order_line_id);
      const written = known ?? (await service.submitReview(review));
      if (status === 'pending' || written.status !== 'pending') continue;
      const reason = rejection_reason ?? null;
      await service.moderateReview(written.id, { status, reason, actor });
      if (reply && status === 'published')
        await service.replyToReview(written.id, { reply, actor });
    }
    return new StepResponse({ imported: reviews.length });
  },
);
