'use server';

import { QUESTION_LENGTH } from 'ocop-core';
import { BackendNotFound, BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import { askQuestion } from '@/lib/backend/questions';
import { problemsOfRefusal } from '@/lib/desk/problems-of-refusal';
import { orderWithFlash, questionWithFlash } from '@/lib/flash-messages';
import { localeField, textField } from '@/lib/form-fields';
import { type QuestionState, readQuestionForm } from '@/lib/question-form';
import { redirectTo } from '@/lib/redirect-to';

/** A question to the seller of a product. Sent twice, it is one. */
export async function sendQuestion(
  _previous: QuestionState,
  form: FormData,
): Promise<QuestionState> {
  const values = readQuestionForm(form);
  const locale = localeField(form);
  if (values.text.length < QUESTION_LENGTH.least) return { values, problem: 'short' };
  const { email, product, ...said } = values;
  const problem = await problemOf(() =>
    askQuestion({
      ...said,
      locale,
      product_id: product,
      ...(email !== '' && { email }),
    }),
  );
  if (problem) return { values, problem };
  const order = textField(form, 'order');
  const next = order
    ? orderWithFlash(order, 'questionSent')
    : questionWithFlash(textField(form, 'handle'));
  redirectTo(locale, next);
}

async function problemOf(work: () => Promise<void>): Promise<QuestionState['problem']> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof BackendUnavailable) return 'unavailable';
    if (error instanceof BackendNotFound) return 'refused';
    if (!(error instanceof BackendRefused)) throw error;
    if (error.status === 429) return 'tooOften';
    return problemsOfRefusal(error).some(({ path }) => path === 'email') ? 'email' : 'refused';
  }
}
