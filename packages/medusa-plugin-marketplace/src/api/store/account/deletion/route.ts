import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, storeSellerRoutes } from 'ocop-contract';
import { buyerOf } from '../../../../http/buyer-of';
import { deleteAccount } from '../../../../workflows/buyers/delete-account';

/** Deletes the account of who asks; orders stay without them. */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeSellerRoutes.deleteAccount>>,
) => {
  const { dueAt, openOrders } = await deleteAccount(req.scope, buyerOf(req));
  res.json({ due_at: dueAt.toISOString(), open_orders: openOrders });
};
