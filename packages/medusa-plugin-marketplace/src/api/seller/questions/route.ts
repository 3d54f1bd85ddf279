import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { parseInput } from 'medusa-plugin-ocop/http';
import { type AnswerOf, type sellerQuestionRoutes, sellerQuestionsQuery } from 'ocop-contract';
import { memberOf } from '../../../http/member-of';
import { readQuestions } from '../../../http/readers/read-questions';

/** Questions about the seller's goods. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof sellerQuestionRoutes.questionsToSeller>>,
) => {
  const { state, limit, offset } = parseInput(sellerQuestionsQuery, req.query);
  const seller_id = memberOf(req).sellerId;
  res.json(await readQuestions(req.scope, { seller_id, limit, offset, ...(state && { state }) }));
};
