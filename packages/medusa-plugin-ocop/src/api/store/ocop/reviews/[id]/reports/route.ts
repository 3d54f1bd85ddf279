import type { MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import type { AnswerOf, ReportBody, storeRoutes } from 'ocop-contract';
import { reviewsOf } from '../../../../../../container/resolve';

/** Somebody finds that a published review should not stand there. */
export const POST = async (
  req: MedusaStoreRequest<ReportBody>,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.reportReview>>,
) => {
  await reviewsOf(req.scope).reportReview(req.params.id ?? '', req.validatedBody);
  res.json({ reported: true });
};
