import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, sellerRoutes } from 'ocop-contract';
import { memberOf } from '../../../../../http/member-of';
import { removeMemberWorkflow } from '../../../../../workflows';

/** Takes a member out, who is signed out at once; one owner stays. */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof sellerRoutes.removeMember>>,
) => {
  const { id: actorId, sellerId } = memberOf(req);
  const { id: memberId = '' } = req.params;
  await removeMemberWorkflow(req.scope).run({ input: { sellerId, memberId, actorId } });
  res.json({ done: true });
};
