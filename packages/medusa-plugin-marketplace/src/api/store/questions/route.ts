import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { parseInput } from 'medusa-plugin-ocop/http';
import {
  type AnswerOf,
  type questionBody,
  questionsQuery,
  type storeQuestionRoutes,
} from 'ocop-contract';
import type { z } from 'zod';
import { questionsOf } from '../../../container/questions';
import { shownQuestionView } from '../../../http/views/question-view';
import { askQuestion, sellerOfProduct } from '../../../workflows/questions/ask-question';

const MOST_SHOWN = 20;

/** What was asked about a product, and answered. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeQuestionRoutes.questions>>,
) => {
  const { product_id } = parseInput(questionsQuery, req.query);
  const [questions, seller] = await Promise.all([
    questionsOf(req.scope).listShownQuestions(product_id, MOST_SHOWN),
    sellerOfProduct(req.scope, product_id),
  ]);
  res.json({ questions: questions.map(shownQuestionView), asks: seller !== null });
};

/** A question to whoever sells a product. */
export const POST = async (
  req: MedusaRequest<z.output<typeof questionBody>>,
  res: MedusaResponse<AnswerOf<typeof storeQuestionRoutes.askQuestion>>,
) => {
  const { email = null, ...asked } = req.validatedBody;
  const { id } = await askQuestion(req.scope, { ...asked, email });
  res.json({ question: { id } });
};
