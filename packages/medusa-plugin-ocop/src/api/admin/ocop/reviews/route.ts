import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { Modules } from '@medusajs/framework/utils';
import type { AdminReviewsQuery, AnswerOf, adminRoutes } from 'ocop-contract';
import { reviewsOf } from '../../../../container/resolve';
import { adminReviewView } from '../../../../http/views/review-view';

/** Reviews to be moderated, with what was reported of them; newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminReviewsQuery>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.reviews>>,
) => {
  const { limit, offset, ...filter } = req.validatedQuery;
  const service = reviewsOf(req.scope);
  const [{ reviews, count }, counts] = await Promise.all([
    service.findReviews(filter, { limit, offset }),
    service.countReviews(),
  ]);
  const ids = [...new Set(reviews.map(({ product_id }) => product_id))];
  const products = await req.scope
    .resolve(Modules.PRODUCT)
    .listProducts({ id: ids }, { select: ['id', 'title'], take: ids.length, withDeleted: true });
  const titles = new Map(products.map(({ id, title }) => [id, title]));
  res.json({
    reviews: reviews.map((review) => adminReviewView(review, titles)),
    count,
    limit,
    offset,
    counts,
  });
};
