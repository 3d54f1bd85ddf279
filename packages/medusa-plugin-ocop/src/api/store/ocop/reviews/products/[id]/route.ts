import type { MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import type { AnswerOf, ReviewsQuery, storeRoutes } from 'ocop-contract';
import { reviewsOf } from '../../../../../../container/resolve';
import { reviewView } from '../../../../../../http/views/review-view';

/** The published reviews of a product, newest first, and what they say together. */
export const GET = async (
  req: MedusaStoreRequest<unknown, ReviewsQuery>,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.reviews>>,
) => {
  const { limit, offset } = req.validatedQuery;
  const product_id = req.params.id ?? '';
  const reviews = reviewsOf(req.scope);
  const [shown, summary] = await Promise.all([
    reviews.findReviews({ product_id, status: 'published' }, { limit, offset }),
    reviews.summarise([product_id]),
  ]);
  res.json({ reviews: shown.reviews.map(reviewView), count: shown.count, limit, offset, summary });
};
