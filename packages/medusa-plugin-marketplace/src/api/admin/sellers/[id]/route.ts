import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';
import { type AdminSellerAnswer, answerWithAdminSeller } from '../../../../http/admin-answer';

/** One seller: application, papers, claims, checks, history. */
export const GET = async (req: AuthenticatedMedusaRequest, res: AdminSellerAnswer) => {
  await answerWithAdminSeller(req, res);
};
