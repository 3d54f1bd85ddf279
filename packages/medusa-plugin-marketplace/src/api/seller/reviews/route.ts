import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { parseInput } from 'medusa-plugin-ocop/http';
import { type AnswerOf, type sellerDeskRoutes, sellerReviewsQuery } from 'ocop-contract';
import { memberOf } from '../../../http/member-of';
import { readSellerReviews } from '../../../http/readers/read-seller-reviews';

/** What buyers say of the seller's goods. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof sellerDeskRoutes.reviews>>,
) => {
  const { waiting, ...page } = parseInput(sellerReviewsQuery, req.query);
  const asked = { ...page, isWaiting: waiting === 'true' };
  res.json(await readSellerReviews(req.scope, memberOf(req).sellerId, asked));
};
