import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, storeSellerRoutes } from 'ocop-contract';
import { buyerOf } from '../../../../http/buyer-of';
import { readBuyerData } from '../../../../http/readers/read-buyer-data';

/** All that is kept of who asks. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeSellerRoutes.buyerData>>,
) => {
  res.json({ data: await readBuyerData(req.scope, buyerOf(req).customerId) });
};
