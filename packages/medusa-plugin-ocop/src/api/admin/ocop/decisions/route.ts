import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { actorOf } from '../../../../lib/http/actor';
import { orderBy } from '../../../../lib/http/order-by';
import { certificationOf } from '../../../../lib/readers/resolve';
import { adminDecisionView } from '../../../../lib/views/admin-decision-view';
import { decisionResultView } from '../../../../lib/views/decision-result-view';
import { runDecision } from './run-decision';
import type { DecisionBody, DecisionsQuery } from './validators';

/** Applies a decision; the same decision again answers the same and changes nothing. */
export const POST = async (req: AuthenticatedMedusaRequest<DecisionBody>, res: MedusaResponse) => {
  const result = await runDecision(req.scope, req.validatedBody, actorOf(req));
  res.json(decisionResultView(result));
};

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, DecisionsQuery>,
  res: MedusaResponse,
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
