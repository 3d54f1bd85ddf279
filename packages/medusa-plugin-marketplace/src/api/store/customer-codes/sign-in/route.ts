import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, BuyerSignInBody, storeSellerRoutes } from 'ocop-contract';
import { signInBuyer } from '../../../../workflows/buyers/sign-in-buyer';

/** Signs a buyer in; the first time makes the account. */
export const POST = async (
  req: MedusaRequest<BuyerSignInBody>,
  res: MedusaResponse<AnswerOf<typeof storeSellerRoutes.signInBuyer>>,
) => {
  res.json({ token: await signInBuyer(req.scope, req.validatedBody) });
};
