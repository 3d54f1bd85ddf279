import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminSellerRoutes } from 'ocop-contract';
import { readAuthorityRequest } from './readers/read-authority-requests';

export type AuthorityAnswer = MedusaResponse<AnswerOf<typeof adminSellerRoutes.authorityRequest>>;

/** Answers an operator with a request as it is now; 409 where it was closed before. */
export async function answerWithRequest(
  { scope }: Pick<AuthenticatedMedusaRequest, 'scope'>,
  res: AuthorityAnswer,
  id: string,
  isChanged = true,
): Promise<void> {
  if (!isChanged) {
    // The type of an answer is that of one that was done.
    (res as MedusaResponse).status(409).json({
      type: 'conflict',
      code: 'authority_request_closed',
      message: 'Yêu cầu này đã đóng, không thêm gì được nữa.',
    });
    return;
  }
  res.json({ request: await readAuthorityRequest(scope, id) });
}
