import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import type { AnswerOf, storeRoutes } from 'ocop-contract';
import { queryOf } from '../../../../../../container/resolve';
import { readOrderSummaries } from '../../../../../../http/orders/read-order-summaries';
import { cancelOwnOrderWorkflow } from '../../../../../../workflows/orders/cancel-own-order';

/** Its buyer cancels an order that nobody has begun with. Sent again, it answers the same. */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.cancelOrder>>,
) => {
  const order_id = req.params.id ?? '';
  await cancelOwnOrderWorkflow(req.scope).run({ input: { order_id } });
  const [order] = await readOrderSummaries(queryOf(req.scope), [order_id]);
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'Không có đơn hàng này.');
  res.json({ order });
};
