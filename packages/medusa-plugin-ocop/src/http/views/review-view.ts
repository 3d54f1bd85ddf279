import type { ReviewRow, ReviewStatus, ReviewWithReports } from '../../modules/review';

/** A published review as anyone reads it: nothing leads back to order or buyer. */
export interface ReviewView {
  id: string;
  rating: number;
  text: string;
  author: string | null;
  created_at: string;
  reply: { text: string; created_at: string } | null;
  demo: boolean;
}

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
export interface OwnReviewView {
  id: string;
  line_item_id: string;
  rating: number;
  text: string;
  status: ReviewStatus;
  rejection_reason: string | null;
}

export function ownReviewView(review: ReviewRow): OwnReviewView {
  const { id, order_line_id, rating, text, status, rejection_reason } = review;
  return { id, line_item_id: order_line_id, rating, text, status, rejection_reason };
}

/** A review as an operator moderates it. */
export interface AdminReviewView extends ReviewView {
  product_id: string;
  product_title: string | null;
  order_id: string;
  status: ReviewStatus;
  rejection_reason: string | null;
  moderated_at: string | null;
  open_reports: { id: string; reason: string; note: string }[];
}

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
