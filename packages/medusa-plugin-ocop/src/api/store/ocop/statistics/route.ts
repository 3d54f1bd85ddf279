import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, storeRoutes } from 'ocop-contract';
import { certificationOf } from '../../../../container/resolve';

/** How many certificates are in force today, by star, place, group and type of producer. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.statistics>>,
) => {
  res.json(await certificationOf(req.scope).statistics());
};
