import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminSellerRoutes } from 'ocop-contract';
import { readAdminListing } from '../../../../http/readers/read-listing';

/** One listing, as an operator judges it. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AnswerOf<typeof adminSellerRoutes.listing>>,
) => {
  res.json({ listing: await readAdminListing(req.scope, req.params.id ?? '') });
};
