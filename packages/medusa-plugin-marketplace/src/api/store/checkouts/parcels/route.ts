import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { parseInput } from 'medusa-plugin-ocop/http';
import { type AnswerOf, cartParcelsQuery, type storeSellerRoutes } from 'ocop-contract';
import { readSellerNames } from '../../../../http/readers/read-checkout';
import { parcelsOfBasket, readBasket } from '../../../../workflows/checkouts/basket-lines';
import { hasPrices, readSendings } from '../../../../workflows/delivery/sending';

/** Who sends which lines of a basket: what its page says before anything is drawn up. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeSellerRoutes.cartParcels>>,
) => {
  const { cart_id } = parseInput(cartParcelsQuery, req.query);
  const basket = await readBasket(req.scope, cart_id);
  const parcels = await parcelsOfBasket(req.scope, basket);
  const ids = parcels.map(({ sellerId }) => sellerId);
  const sellers = await readSellerNames(req.scope, ids);
  const sendings = await readSendings(req.scope, ids);
  res.json({
    parcels: parcels.map(({ sellerId, lines }) => ({
      seller: sellers(sellerId),
      line_item_ids: lines.map(({ id }) => id),
      priced_by_seller: hasPrices(sendings.get(sellerId ?? '')),
    })),
  });
};
