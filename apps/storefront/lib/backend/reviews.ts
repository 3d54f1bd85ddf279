import 'server-only';
import { z } from 'zod';
import { productPolicy } from '../cache-manifest';
import { callBackend } from './client';
import { BackendNotFound } from './errors';

export const REVIEWS_A_PAGE = 10;

const reviewSchema = z.object({
  id: z.string(),
  rating: z.number().int().min(1).max(5),
  text: z.string(),
  author: z.string().nullable(),
  created_at: z.string(),
  reply: z.object({ text: z.string(), created_at: z.string() }).nullable(),
  demo: z.boolean(),
});

/** A published review. */
export type Review = z.infer<typeof reviewSchema>;

const summarySchema = z.object({
  count: z.number().int(),
  /** 1 to 5, one decimal. */
  average: z.number().nullable(),
  /** How many gave 1, 2, 3, 4 and 5. */
  distribution: z.array(z.number().int()).length(5),
});

export type ReviewSummary = z.infer<typeof summarySchema>;

const reviewsSchema = z.object({
  reviews: z.array(reviewSchema),
  count: z.number().int(),
  summary: summarySchema,
});

export type Reviews = z.infer<typeof reviewsSchema>;

/** Published reviews of a product, newest first; kept like its page. @throws BackendUnavailable */
export function readReviews({
  productId,
  handle,
  page,
}: {
  productId: string;
  handle: string;
  page: number;
}): Promise<Reviews> {
  return callBackend({
    path: `/store/ocop/reviews/products/${encodeURIComponent(productId)}`,
    query: { limit: REVIEWS_A_PAGE, offset: (page - 1) * REVIEWS_A_PAGE },
    schema: reviewsSchema,
    cache: productPolicy(handle),
  });
}

const ownReviewSchema = z.object({
  line_item_id: z.string(),
  rating: z.number().int(),
  text: z.string(),
  status: z.enum(['pending', 'published', 'rejected']),
  rejection_reason: z.string().nullable(),
});

/** A review as its buyer sees it beside the order. */
export type OwnReview = z.infer<typeof ownReviewSchema>;

const orderReviewsSchema = z.object({
  closed: z.enum(['canceled', 'not_delivered']).nullable(),
  reviews: z.array(ownReviewSchema),
});

export type OrderReviews = z.infer<typeof orderReviewsSchema>;

/** What a buyer has said of an order. @param contact the order's phone number or e-mail address */
export async function readOrderReviews(
  orderId: string,
  contact: string,
): Promise<OrderReviews | null> {
  try {
    return await callBackend({
      method: 'POST',
      path: '/store/ocop/reviews/of-order',
      body: { order_id: orderId, contact },
      schema: orderReviewsSchema,
    });
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    throw error;
  }
}

export interface ReviewToSend {
  orderId: string;
  lineId: string;
  contact: string;
  rating: number;
  text: string;
  author: string;
}

/** @throws BackendUnavailable, BackendRefused, BackendNotFound */
export async function sendReview({ orderId, lineId, ...review }: ReviewToSend): Promise<void> {
  await callBackend({
    method: 'POST',
    path: '/store/ocop/reviews',
    body: { order_id: orderId, line_item_id: lineId, ...review },
    schema: z.object({ review: z.object({ id: z.string() }) }),
    slow: true,
  });
}

export const REPORT_REASONS = ['spam', 'offensive', 'false', 'personal_data', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** @throws BackendUnavailable, BackendNotFound when it is not shown any more */
export async function reportReview(reviewId: string, reason: ReportReason): Promise<void> {
  await callBackend({
    method: 'POST',
    path: `/store/ocop/reviews/${encodeURIComponent(reviewId)}/reports`,
    body: { reason },
    schema: z.object({ reported: z.boolean() }),
  });
}
