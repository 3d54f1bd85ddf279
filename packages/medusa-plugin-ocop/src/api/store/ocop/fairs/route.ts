import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, storeFairRoutes } from 'ocop-contract';
import { readShopFairs } from '../../../../http/readers/read-shop-fairs';

/** Fairs that the public may know of. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeFairRoutes.fairs>>,
) => {
  res.json({ fairs: await readShopFairs(req.scope) });
};
