import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, SellerProductsBody, sellerRoutes } from 'ocop-contract';
import { memberOf } from '../../../http/member-of';
import { sellingProducers } from '../../../http/own-listing';
import { listSellerProducts } from '../../../http/readers/list-seller-products';
import { setPricesAndStock } from '../../../workflows/listings/set-prices-and-stock';

type ProductsAnswer = MedusaResponse<AnswerOf<typeof sellerRoutes.sellerProducts>>;

/** Products of the seller's producers, with price and stock of each pack. */
export const GET = async (req: MedusaRequest, res: ProductsAnswer) => {
  res.json(await listSellerProducts(req.scope, memberOf(req).sellerId));
};

/** Sets prices and stock, all rows or none. */
export const POST = async (req: MedusaRequest<SellerProductsBody>, res: ProductsAnswer) => {
  const { sellerId } = memberOf(req);
  const producers = await sellingProducers(req.scope, sellerId);
  await setPricesAndStock(req.scope, sellerId, producers, req.validatedBody.rows);
  res.json(await listSellerProducts(req.scope, sellerId));
};
