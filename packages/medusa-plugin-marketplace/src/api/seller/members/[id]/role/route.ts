import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, memberRoleBody, sellerRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { membersOf } from '../../../../../container/members';
import { memberOf } from '../../../../../http/member-of';
import { memberView } from '../../../../../http/views/member-view';

/** Changes a member's role; one owner stays. */
export const POST = async (
  req: MedusaRequest<z.output<typeof memberRoleBody>>,
  res: MedusaResponse<AnswerOf<typeof sellerRoutes.changeRole>>,
) => {
  const { id: actorId, sellerId } = memberOf(req);
  const { id: memberId = '' } = req.params;
  const { role } = req.validatedBody;
  const member = await membersOf(req.scope).changeRole({ sellerId, memberId, actorId, role });
  res.json({ member: memberView(member) });
};
