import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminSellerRoutes, lettersQuery } from 'ocop-contract';
import type { z } from 'zod';
import { readLetters } from '../../../http/readers/read-letters';

/** What was sent to people, newest first. */
export const GET = async (
  req: MedusaRequest<unknown, z.output<typeof lettersQuery>>,
  res: MedusaResponse<AnswerOf<typeof adminSellerRoutes.letters>>,
) => {
  res.json(await readLetters(req.scope, req.validatedQuery));
};
