import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminCasesQuery, adminSellerRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { readAdminCases } from '../../../http/readers/read-admin-cases';

/** Cases across sellers, those that are due first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof adminCasesQuery>>,
  res: MedusaResponse<AnswerOf<typeof adminSellerRoutes.adminCases>>,
) => {
  res.json(await readAdminCases(req.scope, req.validatedQuery));
};
