import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, joinBody, sellerRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { joinSeller } from '../../../../workflows/members/join-seller';

/** Becomes a member by an invitation, and is signed in. */
export const POST = async (
  req: MedusaRequest<z.output<typeof joinBody>>,
  res: MedusaResponse<AnswerOf<typeof sellerRoutes.join>>,
) => {
  res.json({ token: await joinSeller(req.scope, req.validatedBody) });
};
