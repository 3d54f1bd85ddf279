import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, OrdersOfPassesBody, storeRoutes } from 'ocop-contract';
import { queryOf } from '../../../../../container/resolve';
import { ordersOpenedBy } from '../../../../../http/orders/may-read-order';
import { readOrderSummaries } from '../../../../../http/orders/read-order-summaries';

/** The orders of these passes; what is no pass opens nothing. A body keeps passes out of logs. */
export const POST = async (
  req: MedusaRequest<OrdersOfPassesBody>,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.ordersOfPasses>>,
) => {
  const ids = ordersOpenedBy(req.scope, req.validatedBody.passes);
  res.json({ orders: await readOrderSummaries(queryOf(req.scope), ids) });
};
