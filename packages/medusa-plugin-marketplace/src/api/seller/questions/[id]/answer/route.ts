import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, answerBody, sellerQuestionRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { memberOf } from '../../../../../http/member-of';
import { viewOfQuestion } from '../../../../../http/readers/read-questions';
import { memberActor } from '../../../../../http/seller-answer';
import { answerQuestion } from '../../../../../workflows/questions/answer-question';

/** An answer that everybody reads, written once. */
export const POST = async (
  req: MedusaRequest<z.output<typeof answerBody>>,
  res: MedusaResponse<AnswerOf<typeof sellerQuestionRoutes.answerQuestion>>,
) => {
  const question = await answerQuestion(req.scope, {
    id: req.params.id ?? '',
    seller_id: memberOf(req).sellerId,
    text: req.validatedBody.text,
    actor: memberActor(req),
  });
  if (!question) {
    const message = 'Câu hỏi này đã được trả lời hoặc đã bị ẩn.';
    // The type of an answer is that of one that was done.
    (res as MedusaResponse)
      .status(409)
      .json({ type: 'conflict', code: 'question_settled', message });
    return;
  }
  res.json({ question: await viewOfQuestion(req.scope, question) });
};
