import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, sellerRoutes, signInWithCodeBody } from 'ocop-contract';
import type { z } from 'zod';
import { signInWithCode } from '../../../../workflows/sign-in/sign-in-codes';

/** Signs a member in by a one-time code. */
export const POST = async (
  req: MedusaRequest<z.output<typeof signInWithCodeBody>>,
  res: MedusaResponse<AnswerOf<typeof sellerRoutes.signInWithCode>>,
) => {
  res.json({ token: await signInWithCode(req.scope, req.validatedBody) });
};
