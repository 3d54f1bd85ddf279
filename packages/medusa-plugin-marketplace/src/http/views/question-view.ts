import type { sellerQuestionSchema } from 'ocop-contract';
import { questionState } from 'ocop-core';
import type { z } from 'zod';
import type { QuestionRow } from '../../modules/question';
import { instantOf } from './seller-view';

type Product = { id: string; handle: string; title: string };

/** A question and its answer, as everybody reads them: nothing leads back to who asked. */
export function shownQuestionView(question: QuestionRow) {
  const { id, text, author, created_at, answer, answered_at } = question;
  return {
    id,
    text,
    author: author || null,
    asked_at: instantOf(created_at),
    answer: { text: answer ?? '', at: instantOf(answered_at ?? created_at) },
  };
}

/** The same as its seller and operators see it. */
export function questionView(
  question: QuestionRow,
  product: Product | undefined,
): z.input<typeof sellerQuestionSchema> {
  const { answer, ...shown } = shownQuestionView(question);
  return {
    ...shown,
    answer: question.answer === null ? null : answer,
    state: questionState({
      isAnswered: question.answer !== null,
      isHidden: question.hidden_at !== null,
    }),
    product: product ? { id: product.id, handle: product.handle, title: product.title } : null,
    is_told: question.email !== null,
  };
}
