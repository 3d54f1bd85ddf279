import 'server-only';
import { type BodyOf, pathOf, questionsAnswer, storeQuestionRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { productPolicy } from '../cache-manifest';
import { callBackend } from './client';
import { visitorHeaders } from './storefront-proof';

export type Questions = z.output<typeof questionsAnswer>;

/** What was asked about a product and answered; kept like its page. @throws BackendUnavailable */
export function readQuestions(productId: string, handle: string): Promise<Questions> {
  return callBackend({
    path: pathOf(storeQuestionRoutes.questions),
    query: { product_id: productId },
    schema: questionsAnswer,
    cache: productPolicy(handle),
  });
}

/** For the limits of the address from which it is asked. @throws BackendUnavailable, BackendRefused, BackendNotFound */
export async function askQuestion(
  body: BodyOf<typeof storeQuestionRoutes.askQuestion>,
): Promise<void> {
  await callBackend({
    method: 'POST',
    path: pathOf(storeQuestionRoutes.askQuestion),
    body,
    schema: storeQuestionRoutes.askQuestion.answer,
    headers: await visitorHeaders(),
    slow: true,
  });
}
