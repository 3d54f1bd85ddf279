import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { refetchCart } from '@medusajs/medusa/api/store/carts/helpers';
import type { AnswerOf, storeRoutes } from 'ocop-contract';
import { cartRefusals } from '../../../../../../workflows/gate/cart-refusals';
import { answerOfReading } from '../../../../../../workflows/shown-order/answer-of-reading';
import { refreshCart } from '../../../../../../workflows/shown-order/refresh-cart';

/** A cart at today's prices, what has changed since it was last looked at, and what may not be bought. */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.refreshCart>>,
) => {
  const cartId = req.params.id ?? '';
  const { fields } = req.queryConfig;
  const { cart, changes } = await refreshCart(req.scope, cartId);
  const answer = answerOfReading(cart, fields) ?? (await refetchCart(cartId, req.scope, fields));
  res.json({ cart: answer, changes, refusals: await cartRefusals(req.scope, cartId) });
};
