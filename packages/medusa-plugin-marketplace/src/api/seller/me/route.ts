import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, sellerRoutes } from 'ocop-contract';
import { membersOf } from '../../../container/members';
import { memberOf } from '../../../http/member-of';
import { readMe } from '../../../http/readers/read-me';

/** Who is signed in, and what their account is. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof sellerRoutes.me>>,
) => {
  const member = await membersOf(req.scope).findMember(memberOf(req).id);
  res.json(await readMe(req.scope, member));
};
