import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes, DecisionQuery } from 'ocop-contract';
import { certificationOf } from '../../../../../container/resolve';
import { readCertificateRows } from '../../../../../http/readers/read-certificate-rows';
import { retrieveDecision } from '../../../../../http/readers/retrieve-decision';
import { adminDecisionView } from '../../../../../http/views/admin-decision-view';

/** A decision with a page of the certificates in whose history it stands. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, DecisionQuery>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.decision>>,
) => {
  const { limit, offset } = req.validatedQuery;
  const decision = await retrieveDecision(req.scope, req.params.id ?? '');
  const { ids, count } = await certificationOf(req.scope).findCertificates(
    { decision_id: decision.id },
    { limit, offset, order: { by: 'product_name', descending: false } },
  );
  res.json({
    decision: adminDecisionView(decision, new Map([[decision.id, count]])),
    certificates: await readCertificateRows(req.scope, ids),
    count,
    limit,
    offset,
  });
};
