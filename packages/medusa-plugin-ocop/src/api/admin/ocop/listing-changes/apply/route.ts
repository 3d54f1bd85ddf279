import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes } from 'ocop-contract';
import { certificationOf } from '../../../../../container/resolve';
import { applyListingChangesWorkflow } from '../../../../../workflows';

/** Carries out now what is due in the outbox, what failed before included. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.applyListingChanges>>,
) => {
  const certification = certificationOf(req.scope);
  await certification.retryPostponedChanges();
  const { result } = await applyListingChangesWorkflow(req.scope).run({ input: undefined });
  const counts = await certification.countListingChanges();
  res.json({ done: result.done, failed: result.failed, counts });
};
