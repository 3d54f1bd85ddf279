'use server';

import { answerBody, sellerQuestionRoutes } from 'ocop-contract';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { readBody } from '@/lib/desk/read-body';
import { typedFields } from '@/lib/desk/typed-fields';
import { writeDeskForm } from '@/lib/desk/write-desk-form';
import { deskWithFlash } from '@/lib/flash-messages';
import { routes } from '@/lib/routes';

export async function answerQuestion(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return writeDeskForm({
    form,
    route: sellerQuestionRoutes.answerQuestion,
    read: () => readBody(answerBody, typedFields(form, 'text')),
    kept: ['text'],
    next: deskWithFlash(routes.sellerQuestions, 'questionAnswered'),
  });
}
