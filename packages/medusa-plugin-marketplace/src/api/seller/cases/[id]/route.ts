import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, sellerOrderRoutes } from 'ocop-contract';
import { memberOf } from '../../../../http/member-of';
import { readSellerCase } from '../../../../http/readers/read-seller-cases';

/** One case about a parcel of the seller's. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof sellerOrderRoutes.case>>,
) => {
  const { id = '' } = req.params;
  res.json({ case: await readSellerCase(req.scope, memberOf(req).sellerId, id) });
};
