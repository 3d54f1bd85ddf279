import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { ordersOpenedBy } from 'medusa-plugin-ocop/http';
import type { AnswerOf, JoinOrdersBody, storeSellerRoutes } from 'ocop-contract';
import { buyerOf } from '../../../../http/buyer-of';
import { joinOrders } from '../../../../workflows/buyers/join-orders';

/** Orders of a device become the account's; what is no pass joins nothing. */
export const POST = async (
  req: MedusaRequest<JoinOrdersBody>,
  res: MedusaResponse<AnswerOf<typeof storeSellerRoutes.joinOrders>>,
) => {
  const { customerId } = buyerOf(req);
  const ids = ordersOpenedBy(req.scope, req.validatedBody.passes);
  res.json({ joined: await joinOrders(req.scope, customerId, ids) });
};
