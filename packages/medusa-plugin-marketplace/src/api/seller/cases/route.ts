import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { parseInput } from 'medusa-plugin-ocop/http';
import { type AnswerOf, sellerCasesQuery, type sellerOrderRoutes } from 'ocop-contract';
import { memberOf } from '../../../http/member-of';
import { readSellerCases } from '../../../http/readers/read-seller-cases';

/** Cases about the seller's parcels. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof sellerOrderRoutes.cases>>,
) => {
  const asked = parseInput(sellerCasesQuery, req.query);
  res.json(await readSellerCases(req.scope, memberOf(req).sellerId, asked));
};
