import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';
import { type AuthorityAnswer, answerWithRequest } from '../../../../http/authority-answer';

/** One request with its files and its history. */
export const GET = (req: AuthenticatedMedusaRequest, res: AuthorityAnswer) =>
  answerWithRequest(req, res, req.params.id ?? '');
