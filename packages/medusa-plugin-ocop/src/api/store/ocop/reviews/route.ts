import type { MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import type { AnswerOf, ReviewBody, storeRoutes } from 'ocop-contract';
import { ownReviewView } from '../../../../http/views/review-view';
import { submitReviewWorkflow } from '../../../../workflows';

/** A buyer reviews a line of their order. The same words again answer the same review. */
export const POST = async (
  req: MedusaStoreRequest<ReviewBody>,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.writeReview>>,
) => {
  const { result } = await submitReviewWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      sales_channel_ids: req.publishable_key_context.sales_channel_ids,
    },
  });
  res.json({ review: ownReviewView(result) });
};
