import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminSellerRoutes, PointBody } from 'ocop-contract';
import { pointsOf } from '../../../../container/points';
import { answerWithPoint } from '../../../../http/answer-with-point';
import { typedPoint } from '../../../../http/typed-point';

/** What is said of a point of sale. */
export const POST = async (
  req: AuthenticatedMedusaRequest<PointBody>,
  res: MedusaResponse<AnswerOf<typeof adminSellerRoutes.changePoint>>,
) => {
  const { id = '' } = req.params;
  await pointsOf(req.scope).changePoint(id, typedPoint(req.validatedBody));
  await answerWithPoint(req.scope, res, id);
};
