import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminSellerRoutes } from 'ocop-contract';
import { readAdminSeller } from './readers/read-admin-seller';

export type AdminSellerAnswer = MedusaResponse<AnswerOf<typeof adminSellerRoutes.seller>>;

/** The seller whom a request is about. */
export function askedSeller({ params }: Pick<AuthenticatedMedusaRequest, 'params'>): string {
  return params.id ?? '';
}

/** Answers an operator with the account as it is now. */
export async function answerWithAdminSeller(
  req: AuthenticatedMedusaRequest,
  res: AdminSellerAnswer,
): Promise<void> {
  res.json({ seller: await readAdminSeller(req.scope, askedSeller(req)) });
}
