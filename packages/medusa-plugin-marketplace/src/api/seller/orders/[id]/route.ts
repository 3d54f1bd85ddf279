import type { MedusaRequest } from '@medusajs/framework/http';
import { memberOf } from '../../../../http/member-of';
import type { SellerOrderAnswer } from '../../../../http/order-acts';
import { readSellerOrder } from '../../../../http/readers/read-seller-order';

/** One order of the seller's goods. */
export const GET = async (req: MedusaRequest, res: SellerOrderAnswer) => {
  const { id = '' } = req.params;
  res.json({ order: await readSellerOrder(req.scope, memberOf(req).sellerId, id) });
};
