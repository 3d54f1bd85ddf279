import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminFairRoutes, FairInvitationBody } from 'ocop-contract';
import { actorOf } from '../../../../../../http/actor';
import { findInvitees, inviteToFair } from '../../../../../../workflows';

/** Invites all producers with such goods, or tells who they are. */
export const POST = async (
  req: AuthenticatedMedusaRequest<FairInvitationBody>,
  res: MedusaResponse<AnswerOf<typeof adminFairRoutes.inviteToFair>>,
) => {
  const { preview, least_star, words, ...narrowed } = req.validatedBody;
  const filter = {
    ...narrowed,
    fair_id: req.params.id ?? '',
    least_star: least_star ?? null,
    words: words ?? '',
    actor: actorOf(req),
  };
  const invitees = await (preview ? findInvitees : inviteToFair)(req.scope, filter);
  res.json({
    producers: invitees.map(({ id, name, product_ids }) => ({
      id,
      name,
      products: product_ids.length,
    })),
    invited: preview ? 0 : invitees.length,
  });
};
