import type { MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import type { AnswerOf, ListedProductsQuery, storeRoutes } from 'ocop-contract';
import { readListedProducts } from '../../../../http/readers/read-listed-products';

/** Products of somebody's own list, as they stand now; what is unknown or unpublished is left out. */
export const GET = async (
  req: MedusaStoreRequest<unknown, ListedProductsQuery>,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.listedProducts>>,
) => {
  const { id, handle, limit } = req.validatedQuery;
  const products = await readListedProducts(
    req.scope,
    id ? { id } : { handle: handle ?? [] },
    req.publishable_key_context.sales_channel_ids,
  );
  res.json({ products: products.slice(0, limit) });
};
