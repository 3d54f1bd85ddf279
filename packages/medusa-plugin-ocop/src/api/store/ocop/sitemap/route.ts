import type { MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import type { AnswerOf, SitemapQuery, storeRoutes } from 'ocop-contract';
import { certificationOf, queryOf } from '../../../../container/resolve';
import { readProductHandles } from '../../../../http/readers/read-product-handles';

/** Addresses of the products that may be sold today, for search engines: lean, in a stable order. */
export const GET = async (
  req: MedusaStoreRequest<unknown, SitemapQuery>,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.sitemap>>,
) => {
  const { limit, offset } = req.validatedQuery;
  const { products, count } = await certificationOf(req.scope).listProductsOnSale({
    limit,
    offset,
  });
  const handles = await readProductHandles(
    queryOf(req.scope),
    products.map(({ product_id }) => product_id),
    req.publishable_key_context.sales_channel_ids,
  );
  res.json({
    products: products.flatMap(({ product_id, changed_on, valid_to }) => {
      const handle = handles.get(product_id);
      return handle === undefined ? [] : [{ handle, changed_on, valid_to }];
    }),
    count,
    limit,
    offset,
  });
};
