import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes, RevokeBody } from 'ocop-contract';
import { actorOf } from '../../../../../http/actor';
import { readDecisionAnswer } from '../../../../../http/readers/read-decision-answer';
import { revokeCertificatesWorkflow } from '../../../../../workflows';
import { revocationInput } from '../decision-input';

/** Revokes many certificates for one reason by one decision: all of them, or none and a 400. */
export const POST = async (
  req: AuthenticatedMedusaRequest<RevokeBody>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.revoke>>,
) => {
  const { result } = await revokeCertificatesWorkflow(req.scope).run({
    input: revocationInput(req.validatedBody, actorOf(req)),
  });
  res.json(await readDecisionAnswer(req.scope, result));
};
