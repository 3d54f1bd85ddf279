import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, sellerFairRoutes } from 'ocop-contract';
import { memberOf } from '../../../http/member-of';
import { readSellerFairs } from '../../../http/readers/read-seller-fairs';

/** Fairs that a seller may apply to, and those that it has applied to. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof sellerFairRoutes.fairs>>,
) => {
  res.json({ fairs: await readSellerFairs(req.scope, memberOf(req).sellerId) });
};
