import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminPointsQuery, adminSellerRoutes, PointBody } from 'ocop-contract';
import { wordsOfKey } from 'ocop-core';
import type { z } from 'zod';
import { pointsOf } from '../../../container/points';
import { answerWithPoint } from '../../../http/answer-with-point';
import { typedPoint } from '../../../http/typed-point';
import { pointView } from '../../../http/views/point-view';

/** Points of sale by words. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof adminPointsQuery>>,
  res: MedusaResponse<AnswerOf<typeof adminSellerRoutes.points>>,
) => {
  const { q = '', limit, offset } = req.validatedQuery;
  const asked = { words: wordsOfKey(q), limit, offset };
  const { points, count } = await pointsOf(req.scope).findPoints(asked);
  res.json({ points: points.flatMap(pointView), count, limit, offset });
};

/** A new point of sale. */
export const POST = async (
  req: AuthenticatedMedusaRequest<PointBody>,
  res: MedusaResponse<AnswerOf<typeof adminSellerRoutes.addPoint>>,
) => {
  const { ids } = await pointsOf(req.scope).putPoints([typedPoint(req.validatedBody)]);
  await answerWithPoint(req.scope, res, ids[0] ?? '');
};
