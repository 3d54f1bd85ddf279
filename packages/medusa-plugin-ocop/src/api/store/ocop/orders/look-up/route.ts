import type { MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import { ContainerRegistrationKeys, MedusaError } from '@medusajs/framework/utils';
import type { AnswerOf, OrderLookUpBody, storeRoutes } from 'ocop-contract';
import { findOrder } from '../../../../../http/orders/find-order';
import { passOf } from '../../../../../http/orders/may-read-order';
import { noSoonerThan } from '../../../../../http/orders/no-sooner-than';
import { readsOf } from '../../../../../kernel/sql-executor';

/** Longer than the database takes. */
const MILLISECONDS = 200;

/** Finds an order for who knows its number and with whose contact it was placed, and gives them its pass. */
export const POST = async (
  req: MedusaStoreRequest<OrderLookUpBody>,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.lookUpOrder>>,
) => {
  const sql = readsOf(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  const { sales_channel_ids } = req.publishable_key_context;
  const found = findOrder(sql, req.validatedBody, sales_channel_ids);
  const orderId = await noSoonerThan(MILLISECONDS, found);
  if (!orderId) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      'Không có đơn hàng nào với số này và số điện thoại hoặc email này.',
    );
  }
  res.json({ order_id: orderId, order_pass: passOf(req.scope, orderId) });
};
