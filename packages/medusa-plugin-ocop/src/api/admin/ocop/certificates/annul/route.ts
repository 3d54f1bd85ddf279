import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes, ReinstateBody } from 'ocop-contract';
import { actorOf } from '../../../../../http/actor';
import { decisionResultView } from '../../../../../http/views/decision-result-view';
import { annulCertificatesWorkflow } from '../../../../../workflows';
import { reinstatementInput } from '../decision-input';

/** Annuls recognitions that were made wrongly, by one decision: all of them, or none and a 400. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ReinstateBody>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.annul>>,
) => {
  const { result } = await annulCertificatesWorkflow(req.scope).run({
    input: reinstatementInput(req.validatedBody, actorOf(req)),
  });
  res.json(decisionResultView(result));
};
