import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, BuyerCodeBody, storeSellerRoutes } from 'ocop-contract';
import { localeOf } from '../../../http/locale-of';
import { sendBuyerCode } from '../../../workflows/sign-in/sign-in-codes';

/** A one-time code to an address, whether it has an account or not. */
export const POST = async (
  req: MedusaRequest<BuyerCodeBody>,
  res: MedusaResponse<AnswerOf<typeof storeSellerRoutes.sendBuyerCode>>,
) => {
  const { email } = req.validatedBody;
  const { expiresAt } = await sendBuyerCode(req.scope, { email, locale: localeOf(req) });
  res.json({ sent_to: email, expires_at: expiresAt.toISOString() });
};
