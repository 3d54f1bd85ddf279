import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminSellerRoutes } from 'ocop-contract';
import { pointsOf } from '../../../../../container/points';

/** A point of sale that there is no more. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AnswerOf<typeof adminSellerRoutes.removePoint>>,
) => {
  const { id = '' } = req.params;
  await pointsOf(req.scope).removePoint(id);
  res.json({ id });
};
