export const REVIEW_STATUSES = ['pending', 'published', 'rejected'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

export const REPORT_REASONS = ['spam', 'offensive', 'false', 'personal_data', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

export interface ReviewRow {
  id: string;
  product_id: string;
  order_id: string;
  order_line_id: string;
  rating: number;
  text: string;
  author: string;
  status: ReviewStatus;
  rejection_reason: string | null;
  moderated_by: string | null;
  moderated_at: Date | null;
  reply: string | null;
  replied_by: string | null;
  replied_at: Date | null;
  demo: boolean;
  created_at: Date;
}

/** A buyer's words about one line of their order. */
export interface ReviewInput {
  product_id: string;
  order_id: string;
  order_line_id: string;
  /** 1 to 5, whole. */
  rating: number;
  text: string;
  author: string;
  demo?: boolean;
}

export interface Moderation {
  status: 'published' | 'rejected';
  /** Why it was rejected; the buyer reads it. */
  reason: string | null;
  actor: string;
}

/** Of the published reviews of a product. */
export interface ReviewSummary {
  count: number;
  /** 1 to 5, one decimal; null without any. */
  average: number | null;
  /** How many gave 1, 2, 3, 4 and 5. */
  distribution: [number, number, number, number, number];
}
