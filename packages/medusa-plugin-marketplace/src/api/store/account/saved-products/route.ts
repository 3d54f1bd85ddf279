import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, SavedProductsBody, storeSellerRoutes } from 'ocop-contract';
import { buyersOf } from '../../../../container/buyers';
import { buyerOf } from '../../../../http/buyer-of';

/** What the customer saves from now on. */
export const POST = async (
  req: MedusaRequest<SavedProductsBody>,
  res: MedusaResponse<AnswerOf<typeof storeSellerRoutes.saveProducts>>,
) => {
  const { customerId } = buyerOf(req);
  const buyers = buyersOf(req.scope);
  await buyers.saveProducts(customerId, req.validatedBody.product_ids);
  res.json({ product_ids: await buyers.savedProducts(customerId) });
};
