import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';
import { actorOf } from 'medusa-plugin-ocop/http';
import type { CloseAuthorityRequestBody } from 'ocop-contract';
import { authorityRequestsOf } from '../../../../../container/authorities';
import { type AuthorityAnswer, answerWithRequest } from '../../../../../http/authority-answer';

/** Closes a request: who, when and how stay. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CloseAuthorityRequestBody>,
  res: AuthorityAnswer,
) => {
  const id = req.params.id ?? '';
  const said = { actor: actorOf(req), ...req.validatedBody };
  const changed = await authorityRequestsOf(req.scope).closeRequest(id, said);
  await answerWithRequest(req, res, id, changed === 'changed');
};
