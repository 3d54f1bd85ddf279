import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, sellerRoutes, signInCodeBody } from 'ocop-contract';
import type { z } from 'zod';
import { localeOf } from '../../../http/locale-of';
import { sendSignInCode } from '../../../workflows/sign-in/sign-in-codes';

/** A one-time code to an address, if a member has it; the answer is the same if not. */
export const POST = async (
  req: MedusaRequest<z.output<typeof signInCodeBody>>,
  res: MedusaResponse<AnswerOf<typeof sellerRoutes.sendCode>>,
) => {
  const { email } = req.validatedBody;
  const { expiresAt } = await sendSignInCode(req.scope, { email, locale: localeOf(req) });
  res.json({ sent_to: email, expires_at: expiresAt.toISOString() });
};
