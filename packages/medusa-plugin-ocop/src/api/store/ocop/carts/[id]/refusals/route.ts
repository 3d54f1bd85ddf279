import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, storeRoutes } from 'ocop-contract';
import { cartRefusals } from '../../../../../../workflows/gate/cart-refusals';

/** The lines of a cart that may not be bought today, each with its reason. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.cartRefusals>>,
) => {
  res.json({ refusals: await cartRefusals(req.scope, req.params.id ?? '') });
};
