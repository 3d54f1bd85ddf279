import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, sellerRoutes } from 'ocop-contract';
import { memberOf } from './member-of';
import { readSellerAccount } from './readers/read-seller-account';

export type SellerAnswer = MedusaResponse<AnswerOf<typeof sellerRoutes.saveApplication>>;

/** Answers a member with their account as it is now. */
export async function answerWithSeller(req: MedusaRequest, res: SellerAnswer): Promise<void> {
  res.json({ seller: await readSellerAccount(req.scope, memberOf(req)) });
}

/** Who does it, as an account's history names them. */
export function memberActor(req: MedusaRequest): string {
  return `member:${memberOf(req).id}`;
}
