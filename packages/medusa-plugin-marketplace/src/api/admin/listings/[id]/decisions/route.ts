import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { actorOf } from 'medusa-plugin-ocop/http';
import type { AnswerOf, adminSellerRoutes, ListingDecisionBody } from 'ocop-contract';
import { readAdminListing } from '../../../../../http/readers/read-listing';
import { moveListingWorkflow } from '../../../../../workflows/listings/workflows/move-listing';

/** Approve, ask for more, refuse; what is approved is in the shop at once. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ListingDecisionBody>,
  res: MedusaResponse<AnswerOf<typeof adminSellerRoutes.decideOnListing>>,
) => {
  const { decision, revision, reason } = req.validatedBody;
  const listing_id = req.params.id ?? '';
  await moveListingWorkflow(req.scope).run({
    input: {
      listing_id,
      seller_id: null,
      type: decision,
      revision,
      reason: (decision !== 'approved' && reason) || null,
      actor: actorOf(req),
    },
  });
  res.json({ listing: await readAdminListing(req.scope, listing_id) });
};
