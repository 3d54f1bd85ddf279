import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminSellerRoutes, ListingDecisionBody } from 'ocop-contract';
import { operatorActor } from '../../../../../http/admin-answer';
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
      actor: operatorActor(req),
    },
  });
  res.json({ listing: await readAdminListing(req.scope, listing_id) });
};
