import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes, ReinstateBody } from 'ocop-contract';
import { certificationOf } from '../../../../../../container/resolve';
import { actorOf } from '../../../../../../http/actor';
import { readDecisionPreview } from '../../../../../../http/readers/read-decision-preview';
import { reinstatementInput } from '../../decision-input';

/** What a reinstatement would do, in register and shop, and what is odd about it. Writes nothing. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ReinstateBody>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.previewReinstatement>>,
) => {
  const input = reinstatementInput(req.validatedBody, actorOf(req));
  const plan = await certificationOf(req.scope).planReinstatement(input);
  res.json({ preview: await readDecisionPreview(req.scope, plan) });
};
