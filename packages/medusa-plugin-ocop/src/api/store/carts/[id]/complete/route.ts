import {
  type MedusaRequest,
  type MedusaResponse,
  prepareRetrieveQuery,
} from '@medusajs/framework/http';
import { refetchCart } from '@medusajs/medusa/api/store/carts/helpers';
import { defaultStoreCartFields } from '@medusajs/medusa/api/store/carts/query-config';
import type { AnswerOf, CompletionBody, storeRoutes } from 'ocop-contract';
import { queryOf } from '../../../../../container/resolve';
import { completeShownCart } from '../../../../../workflows/shown-order/complete-shown-cart';

/**
 * Medusa's own route of this name and its answers, with two differences: the order has the total that
 * the client was shown (`expected_total`), and a refusal leaves nothing behind.
 */
export const POST = async (
  req: MedusaRequest<CompletionBody>,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.completeCart>>,
) => {
  const cartId = req.params.id ?? '';
  const completion = await completeShownCart(req.scope, {
    cartId,
    shown: req.validatedBody.expected_total,
  });
  if ('payment' in completion) {
    const { remoteQueryConfig } = await prepareRetrieveQuery(
      {},
      { defaults: defaultStoreCartFields },
    );
    const cart = await refetchCart(cartId, req.scope, remoteQueryConfig.fields);
    res.json({ type: 'cart', cart, error: completion.payment });
    return;
  }
  const { data } = await queryOf(req.scope).graph({
    entity: 'order',
    fields: req.queryConfig.fields,
    filters: { id: completion.orderId },
  });
  res.json({ type: 'order', order: data[0] });
};
