import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminSellerRoutes, adminSellersQuery } from 'ocop-contract';
import type { z } from 'zod';
import { listAdminSellers } from '../../../http/readers/list-admin-sellers';

/** Sellers by state and words, those that wait longest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof adminSellersQuery>>,
  res: MedusaResponse<AnswerOf<typeof adminSellerRoutes.sellers>>,
) => {
  res.json(await listAdminSellers(req.scope, req.validatedQuery));
};
