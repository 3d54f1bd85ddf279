import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, invitationBody, sellerRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { localeOf } from '../../../../http/locale-of';
import { memberOf } from '../../../../http/member-of';
import { invitationView } from '../../../../http/views/invitation-view';
import { inviteMember } from '../../../../workflows/members/invitations';

/** Invites somebody by e-mail; asked again, the link before it ends. */
export const POST = async (
  req: MedusaRequest<z.output<typeof invitationBody>>,
  res: MedusaResponse<AnswerOf<typeof sellerRoutes.invite>>,
) => {
  const { sellerId } = memberOf(req);
  const { email, role } = req.validatedBody;
  const invitation = await inviteMember(req.scope, {
    sellerId,
    email,
    role,
    locale: localeOf(req),
  });
  res.json({ invitation: invitationView(invitation) });
};
