import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, CheckoutBody, storeSellerRoutes } from 'ocop-contract';
import { readOpenedCheckout } from '../../../http/readers/read-checkout';
import { openCheckout } from '../../../workflows/checkouts/open-checkout';

/** A basket as the parcels that it will be ordered as. */
export const POST = async (
  req: MedusaRequest<CheckoutBody>,
  res: MedusaResponse<AnswerOf<typeof storeSellerRoutes.openCheckout>>,
) => {
  const opened = await openCheckout(req.scope, req.validatedBody);
  res.json({ checkout: await readOpenedCheckout(req, opened) });
};
