import 'server-only';
import {
  type BodyOf,
  orderReviewsAnswer,
  type ReportReason,
  reportAnswer,
  reviewAnswer,
  reviewsAnswer,
  type storeRoutes,
} from 'ocop-contract';
import type { z } from 'zod';
import { productPolicy } from '../cache-manifest';
import { callBackend } from './client';
import { BackendNotFound } from './errors';

export const REVIEWS_A_PAGE = 10;

/** A published review. */
export type Review = Reviews['reviews'][number];

export type ReviewSummary = Reviews['summary'];

export type Reviews = z.output<typeof reviewsAnswer>;

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
    schema: reviewsAnswer,
    cache: productPolicy(handle),
  });
}

/** A review as its buyer sees it beside the order. */
export type OwnReview = OrderReviews['reviews'][number];

export type OrderReviews = z.output<typeof orderReviewsAnswer>;

/** What a buyer has said of an order. @param contact the order's phone number or e-mail address */
export async function readOrderReviews(
  orderId: string,
  contact: string,
): Promise<OrderReviews | null> {
  const body: BodyOf<typeof storeRoutes.orderReviews> = { order_id: orderId, contact };
  try {
    return await callBackend({
      method: 'POST',
      path: '/store/ocop/reviews/of-order',
      body,
      schema: orderReviewsAnswer,
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
  const body: BodyOf<typeof storeRoutes.writeReview> = {
    order_id: orderId,
    line_item_id: lineId,
    ...review,
  };
  await callBackend({
    method: 'POST',
    path: '/store/ocop/reviews',
    body,
    schema: reviewAnswer,
    slow: true,
  });
}

/** @throws BackendUnavailable, BackendNotFound when it is not shown any more */
export async function reportReview(reviewId: string, reason: ReportReason): Promise<void> {
  const body: BodyOf<typeof storeRoutes.reportReview> = { reason };
  await callBackend({
    method: 'POST',
    path: `/store/ocop/reviews/${encodeURIComponent(reviewId)}/reports`,
    body,
    schema: reportAnswer,
  });
}
