import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, invitationLookUpBody, sellerRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { identityOfEmail } from '../../../../workflows/members/identities';
import { readInvitation } from '../../../../workflows/members/invitations';

/** What an invitation is about, for who holds its link. */
export const POST = async (
  req: MedusaRequest<z.output<typeof invitationLookUpBody>>,
  res: MedusaResponse<AnswerOf<typeof sellerRoutes.lookUpInvitation>>,
) => {
  const { invitation, sellerName } = await readInvitation(req.scope, req.validatedBody.token);
  const { email, role } = invitation;
  const identity = await identityOfEmail(req.scope, email);
  res.json({ email, role, seller_name: sellerName, has_account: identity !== null });
};
