import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { refetchCart } from '@medusajs/medusa/api/store/carts/helpers';
import type { AnswerOf, storeRoutes } from 'ocop-contract';
import { refreshCart } from '../../../../../../workflows/shown-order/refresh-cart';

/** A cart at today's prices, and what has changed since it was last looked at. */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.refreshCart>>,
) => {
  const cartId = req.params.id ?? '';
  const changes = await refreshCart(req.scope, cartId);
  res.json({ cart: await refetchCart(cartId, req.scope, req.queryConfig.fields), changes });
};
