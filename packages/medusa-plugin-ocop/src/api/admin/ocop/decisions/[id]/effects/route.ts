import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import type { AnswerOf, adminRoutes } from 'ocop-contract';
import { certificationOf } from '../../../../../../container/resolve';

/** How far the shop has followed a decision. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.decisionEffects>>,
) => {
  const certification = certificationOf(req.scope);
  const decision_id = req.params.id ?? '';
  if ((await certification.listDecisions({ id: decision_id })).length === 0) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có quyết định "${decision_id}".`);
  }
  res.json({ effects: await certification.listingProgress({ decision_id }) });
};
