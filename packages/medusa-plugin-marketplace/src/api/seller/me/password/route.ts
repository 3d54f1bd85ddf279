import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, passwordBody, sellerRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { memberOf } from '../../../../http/member-of';
import { setPassword } from '../../../../workflows/members/set-password';

/** A new password for who is signed in, or their first. */
export const POST = async (
  req: MedusaRequest<z.output<typeof passwordBody>>,
  res: MedusaResponse<AnswerOf<typeof sellerRoutes.setPassword>>,
) => {
  await setPassword(req.scope, memberOf(req).id, req.validatedBody.password);
  res.json({ done: true });
};
