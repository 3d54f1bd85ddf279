import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes, ReplyBody } from 'ocop-contract';
import { actorOf } from '../../../../../../http/actor';
import { replyToReviewWorkflow } from '../../../../../../workflows';

/** The producer's public answer, entered by an operator for them; null takes it away. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ReplyBody>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.replyToReview>>,
) => {
  const { result } = await replyToReviewWorkflow(req.scope).run({
    input: { review_id: req.params.id ?? '', reply: req.validatedBody.text, actor: actorOf(req) },
  });
  res.json({ review: { id: result.id, reply: result.reply } });
};
