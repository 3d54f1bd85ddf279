import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { parseInput } from 'medusa-plugin-ocop/http';
import { type AnswerOf, type adminQuestionRoutes, sellerQuestionsQuery } from 'ocop-contract';
import { readQuestions } from '../../../http/readers/read-questions';

/** Questions of all sellers. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof adminQuestionRoutes.adminQuestions>>,
) => {
  const { state, limit, offset } = parseInput(sellerQuestionsQuery, req.query);
  res.json(await readQuestions(req.scope, { limit, offset, ...(state && { state }) }));
};
