import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminFairRoutes } from 'ocop-contract';
import { readAdminFair } from '../../../../http/readers/read-admin-fair';

export type FairAnswer = MedusaResponse<AnswerOf<typeof adminFairRoutes.fair>>;

/** Answers with a fair as it is now. */
export async function answerWithFair(
  { scope }: Pick<MedusaRequest, 'scope'>,
  res: FairAnswer,
  id: string,
): Promise<void> {
  res.json({ fair: await readAdminFair(scope, id) });
}
