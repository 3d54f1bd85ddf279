import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminSellerRoutes } from 'ocop-contract';
import { readAdminCase } from '../../../../http/readers/read-admin-cases';

/** One case, with its photos and its history. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AnswerOf<typeof adminSellerRoutes.adminCase>>,
) => {
  res.json({ case: await readAdminCase(req.scope, req.params.id ?? '') });
};
