import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, sellerRoutes } from 'ocop-contract';
import { membersOf } from '../../../container/members';
import { memberOf } from '../../../http/member-of';
import { invitationView } from '../../../http/views/invitation-view';
import { memberView } from '../../../http/views/member-view';

/** Members and open invitations of the seller. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof sellerRoutes.members>>,
) => {
  const { sellerId } = memberOf(req);
  const [members, invitations] = await Promise.all([
    membersOf(req.scope).membersOfSeller(sellerId),
    membersOf(req.scope).openInvitations(sellerId),
  ]);
  res.json({
    members: members.map(memberView),
    invitations: invitations.map(invitationView),
  });
};
