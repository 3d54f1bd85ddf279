import 'server-only';
import { sellerDeskRoutes, type sellerReviewsAnswer } from 'ocop-contract';
import type { z } from 'zod';
import { routes } from '../routes';
import type { QueryValues } from '../search/search-url';
import { callSeller } from './call-seller';

export type SellerReviews = z.output<typeof sellerReviewsAnswer>;
export type SellerReview = SellerReviews['reviews'][number];

const SHOWN = 'xem';
const ALL = 'tat-ca';

/** Every review, or those that wait for a reply, which the page shows unless asked otherwise. */
export function reviewsUnder(isWaiting: boolean): string {
  if (isWaiting) return routes.sellerReviews;
  return `${routes.sellerReviews}?${new URLSearchParams({ [SHOWN]: ALL })}`;
}

export function asksForWaiting(query: QueryValues): boolean {
  return query[SHOWN] !== ALL;
}

/** The newest fifty. @throws BackendUnavailable */
export function readSellerReviews(isWaiting: boolean, limit = 50): Promise<SellerReviews> {
  const query = { limit: String(limit), ...(isWaiting && { waiting: 'true' }) };
  return callSeller(sellerDeskRoutes.reviews, { query });
}
