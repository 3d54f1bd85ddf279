import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';
import { actorOf } from 'medusa-plugin-ocop/http';
import type { AuthorityDeedBody } from 'ocop-contract';
import { type AuthorityAnswer, answerWithRequest } from '../../../../../http/authority-answer';
import { doForAuthority } from '../../../../../workflows/authorities/do-for-authority';

/** What was done; a sale stop is carried out. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AuthorityDeedBody>,
  res: AuthorityAnswer,
) => {
  const id = req.params.id ?? '';
  const done = { id, actor: actorOf(req), ...req.validatedBody };
  await answerWithRequest(req, res, id, await doForAuthority(req.scope, done));
};
