import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { replyToReviewWorkflow } from 'medusa-plugin-ocop/workflows';
import type { AnswerOf, ReplyBody, sellerDeskRoutes } from 'ocop-contract';
import { memberOf } from '../../../../../http/member-of';
import { readSellerReview } from '../../../../../http/readers/read-seller-reviews';
import { memberActor } from '../../../../../http/seller-answer';

/** The seller's public reply, or none; operators may take it away as well. */
export const POST = async (
  req: MedusaRequest<ReplyBody>,
  res: MedusaResponse<AnswerOf<typeof sellerDeskRoutes.replyToReview>>,
) => {
  const { sellerId } = memberOf(req);
  const { id } = await readSellerReview(req.scope, sellerId, req.params.id ?? '');
  const input = { review_id: id, reply: req.validatedBody.text, actor: memberActor(req) };
  await replyToReviewWorkflow(req.scope).run({ input });
  res.json({ review: await readSellerReview(req.scope, sellerId, id) });
};
