import type { AdminReview, OwnReview, Review } from 'ocop-contract';
import type { ReviewRow, ReviewWithReports } from '../../modules/review';

/** A published review as anyone reads it: nothing leads back to order or buyer. */
export type ReviewView = Review;

export function reviewView(review: ReviewRow): ReviewView {
  return {
    id: review.id,
    rating: review.rating,
    text: review.text,
    author: review.author || null,
    created_at: iso(review.created_at),
    reply:
      review.reply && review.replied_at
        ? { text: review.reply, created_at: iso(review.replied_at) }
        : null,
    demo: review.demo,
  };
}

/** A review as its buyer sees it beside the order line. */
export type OwnReviewView = OwnReview;

export function ownReviewView(review: ReviewRow): OwnReviewView {
  const { id, order_line_id, rating, text, status, rejection_reason } = review;
  return { id, line_item_id: order_line_id, rating, text, status, rejection_reason };
}

/** A review as an operator moderates it. */
export type AdminReviewView = AdminReview;

export function adminReviewView(
  review: ReviewWithReports,
  titles: ReadonlyMap<string, string>,
): AdminReviewView {
  return {
    ...reviewView(review),
    product_id: review.product_id,
    product_title: titles.get(review.product_id) ?? null,
    order_id: review.order_id,
    status: review.status,
    rejection_reason: review.rejection_reason,
    moderated_at: review.moderated_at && iso(review.moderated_at),
    open_reports: review.open_reports,
  };
}

/** Rows of plain SQL hold dates, or text of them. */
function iso(moment: Date | string): string {
  return new Date(moment).toISOString();
}
