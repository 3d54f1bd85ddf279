import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes, ModerationBody } from 'ocop-contract';
import { actorOf } from '../../../../../../http/actor';
import { moderateReviewWorkflow } from '../../../../../../workflows';

/** Publishes a review, or rejects it for a reason that its buyer reads. May be changed later. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ModerationBody>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.moderateReview>>,
) => {
  const { status, reason } = req.validatedBody;
  const { result } = await moderateReviewWorkflow(req.scope).run({
    input: { review_id: req.params.id ?? '', status, reason: reason ?? null, actor: actorOf(req) },
  });
  res.json({ review: { id: result.id, status: result.status } });
};
