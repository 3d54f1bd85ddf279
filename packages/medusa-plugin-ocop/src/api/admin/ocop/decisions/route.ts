import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes, DecisionBody, DecisionsQuery } from 'ocop-contract';
import { certificationOf } from '../../../../container/resolve';
import { actorOf } from '../../../../http/actor';
import { orderBy } from '../../../../http/order-by';
import { readDecisionAnswer } from '../../../../http/readers/read-decision-answer';
import { adminDecisionView } from '../../../../http/views/admin-decision-view';
import { runDecision } from './run-decision';

/** Applies a decision; the same decision again answers the same and changes nothing. */
export const POST = async (
  req: AuthenticatedMedusaRequest<DecisionBody>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.decide>>,
) => {
  const result = await runDecision(req.scope, req.validatedBody, actorOf(req));
  res.json(await readDecisionAnswer(req.scope, result));
};

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, DecisionsQuery>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.decisions>>,
) => {
  const { kind, q, limit, offset, order } = req.validatedQuery;
  const certification = certificationOf(req.scope);
  const [decisions, count] = await certification.listAndCountDecisions(
    { ...(kind && { kind }), ...(q && { q }) },
    { take: limit, skip: offset, order: orderBy(order) },
  );
  const counts = await certification.countCertificatesOfDecisions(decisions.map(({ id }) => id));
  res.json({
    decisions: decisions.map((decision) => adminDecisionView(decision, counts)),
    count,
    limit,
    offset,
  });
};
