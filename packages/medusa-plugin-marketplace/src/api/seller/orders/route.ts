import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { parseInput } from 'medusa-plugin-ocop/http';
import { type AnswerOf, type sellerOrderRoutes, sellerOrdersQuery } from 'ocop-contract';
import { memberOf } from '../../../http/member-of';
import { readSellerOrders } from '../../../http/readers/read-seller-orders';

/** Orders of the seller's goods. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof sellerOrderRoutes.orders>>,
) => {
  const asked = parseInput(sellerOrdersQuery, req.query);
  res.json(await readSellerOrders(req.scope, memberOf(req).sellerId, asked));
};
