import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, storeSellerRoutes } from 'ocop-contract';
import { buyerOf } from '../../../http/buyer-of';
import { readBuyerAccount } from '../../../http/readers/read-buyer-account';

/** The account of who asks. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeSellerRoutes.account>>,
) => {
  res.json({ account: await readBuyerAccount(req.scope, buyerOf(req).customerId) });
};
