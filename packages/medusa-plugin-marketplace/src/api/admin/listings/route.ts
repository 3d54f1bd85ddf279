import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminListingsQuery, adminSellerRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { listAdminListings } from '../../../http/readers/list-listings';

/** Listings by state, those that wait longest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof adminListingsQuery>>,
  res: MedusaResponse<AnswerOf<typeof adminSellerRoutes.listings>>,
) => {
  res.json(await listAdminListings(req.scope, req.validatedQuery));
};
