import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes, ListingPolicyBody } from 'ocop-contract';
import { certificationOf } from '../../../../container/resolve';
import { actorOf } from '../../../../http/actor';
import { readListingPolicyView } from '../../../../http/readers/read-listing-policy-view';

/** What ends of certificates do to listings: what may be chosen, and every version that was. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.listingPolicy>>,
) => {
  res.json({ listing_policy: await readListingPolicyView(req.scope) });
};

/** Writes the next version. It decides of ends to come; what was decided stays. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ListingPolicyBody>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.writeListingPolicy>>,
) => {
  await certificationOf(req.scope).writeListingPolicy({
    ...req.validatedBody,
    actor: actorOf(req),
  });
  res.json({ listing_policy: await readListingPolicyView(req.scope) });
};
