import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes } from 'ocop-contract';
import { certificationOf } from '../../../../../../container/resolve';
import { retrieveDecision } from '../../../../../../http/readers/retrieve-decision';

/** How far the shop has followed a decision. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.decisionEffects>>,
) => {
  const { id: decision_id } = await retrieveDecision(req.scope, req.params.id ?? '');
  res.json({ effects: await certificationOf(req.scope).listingProgress({ decision_id }) });
};
