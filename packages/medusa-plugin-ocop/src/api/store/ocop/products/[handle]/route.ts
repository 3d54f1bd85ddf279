import type { MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import type { AnswerOf, storeRoutes } from 'ocop-contract';
import { readProductPage } from '../../../../../http/readers/read-product-page';

/** What a product's page shows beside price and stock: whether it may be bought, and why not. */
export const GET = async (
  req: MedusaStoreRequest,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.productPage>>,
) => {
  const handle = req.params.handle ?? '';
  const page = await readProductPage(
    req.scope,
    handle,
    req.publishable_key_context.sales_channel_ids,
  );
  if (!page) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có sản phẩm “${handle}”.`);
  }
  res.json(page);
};
