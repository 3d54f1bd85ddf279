import type { MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import type { AnswerOf, OrderProofBody, storeRoutes } from 'ocop-contract';
import { queryOf, reviewsOf } from '../../../../../container/resolve';
import { ownReviewView } from '../../../../../http/views/review-view';
import { readReviewableOrder } from '../../../../../workflows/reviews/read-reviewable-order';
import { readReviewOptions } from '../../../../../workflows/reviews/review-options';

/** What a buyer has said of an order so far, and whether they may say more. A body keeps the proof out of logs. */
export const POST = async (
  req: MedusaStoreRequest<OrderProofBody>,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.orderReviews>>,
) => {
  const order = await readReviewableOrder(queryOf(req.scope), req.validatedBody, {
    salesChannelIds: req.publishable_key_context.sales_channel_ids,
    ...readReviewOptions(req.scope),
  });
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'Không có đơn hàng này.');
  const reviews = await reviewsOf(req.scope).listReviews({ order_id: order.id });
  res.json({
    closed: order.closed,
    can_review_from: order.canReviewFrom?.toISOString() ?? null,
    line_item_ids: order.lines.map(({ id }) => id),
    reviews: reviews.map(ownReviewView),
  });
};
