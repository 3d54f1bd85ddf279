import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, sellerRoutes } from 'ocop-contract';
import { membersOf } from '../../../../../../container/members';
import { memberOf } from '../../../../../../http/member-of';

/** Ends an open invitation. */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof sellerRoutes.withdrawInvitation>>,
) => {
  const { id = '' } = req.params;
  await membersOf(req.scope).withdrawInvitation(memberOf(req).sellerId, id);
  res.json({ done: true });
};
