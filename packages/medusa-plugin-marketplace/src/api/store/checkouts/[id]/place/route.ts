import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, PlaceBody, storeSellerRoutes } from 'ocop-contract';
import { readPlacedCheckout } from '../../../../../http/readers/read-checkout';
import { placeCheckout } from '../../../../../workflows/checkouts/place-checkout';

/** Orders every parcel of a basket, each for the total that was shown. */
export const POST = async (
  req: MedusaRequest<PlaceBody>,
  res: MedusaResponse<AnswerOf<typeof storeSellerRoutes.placeCheckout>>,
) => {
  const id = req.params.id ?? '';
  const expected = new Map(
    req.validatedBody.parcels.map(({ cart_id, expected_total }) => [cart_id, expected_total]),
  );
  const placed = await placeCheckout(req.scope, id, expected, req.validatedBody.payment);
  res.json({ checkout: await readPlacedCheckout(req, { id, ...placed }) });
};
