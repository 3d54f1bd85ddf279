import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminSellerOrdersQuery, adminSellerRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { listAdminSellerOrders } from '../../../http/readers/list-admin-seller-orders';

/** Orders across sellers, and who is late. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof adminSellerOrdersQuery>>,
  res: MedusaResponse<AnswerOf<typeof adminSellerRoutes.sellerOrders>>,
) => {
  res.json(await listAdminSellerOrders(req.scope, req.validatedQuery));
};
