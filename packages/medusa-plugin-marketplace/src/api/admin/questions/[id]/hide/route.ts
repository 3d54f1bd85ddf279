import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { actorOf } from 'medusa-plugin-ocop/http';
import type { AnswerOf, adminQuestionRoutes, hideQuestionBody } from 'ocop-contract';
import type { z } from 'zod';
import { viewOfQuestion } from '../../../../../http/readers/read-questions';
import { hideQuestion } from '../../../../../workflows/questions/answer-question';

/** Takes a question off the shop, or shows it again. */
export const POST = async (
  req: AuthenticatedMedusaRequest<z.output<typeof hideQuestionBody>>,
  res: MedusaResponse<AnswerOf<typeof adminQuestionRoutes.hideQuestion>>,
) => {
  const { hidden } = req.validatedBody;
  const question = await hideQuestion(req.scope, {
    id: req.params.id ?? '',
    hidden,
    actor: actorOf(req),
  });
  res.json({ question: await viewOfQuestion(req.scope, question) });
};
