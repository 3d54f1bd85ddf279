import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes, RevokeBody } from 'ocop-contract';
import { certificationOf } from '../../../../../../container/resolve';
import { actorOf } from '../../../../../../http/actor';
import { readDecisionPreview } from '../../../../../../http/readers/read-decision-preview';
import { revocationInput } from '../../decision-input';

/** What a revocation would do, in register and shop, and what is odd about it. Writes nothing. */
export const POST = async (
  req: AuthenticatedMedusaRequest<RevokeBody>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.previewRevocation>>,
) => {
  const input = revocationInput(req.validatedBody, actorOf(req));
  const plan = await certificationOf(req.scope).planRevocation(input);
  res.json({ preview: await readDecisionPreview(req.scope, plan) });
};
