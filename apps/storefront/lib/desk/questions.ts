import 'server-only';
import { sellerQuestionRoutes, type sellerQuestionsAnswer } from 'ocop-contract';
import type { z } from 'zod';
import { callSeller } from './call-seller';

export type SellerQuestions = z.output<typeof sellerQuestionsAnswer>;
export type SellerQuestion = SellerQuestions['questions'][number];

/** Questions about the seller's goods; of those that wait the oldest first. @throws BackendUnavailable, BackendRefused */
export function readSellerQuestions(state: 'open' | 'answered'): Promise<SellerQuestions> {
  return callSeller(sellerQuestionRoutes.questionsToSeller, { query: { state, limit: '50' } });
}

/** How many wait for an answer. @throws BackendUnavailable, BackendRefused */
export async function countOpenQuestions(): Promise<number> {
  const query = { state: 'open', limit: '1' };
  return (await callSeller(sellerQuestionRoutes.questionsToSeller, { query })).open;
}
