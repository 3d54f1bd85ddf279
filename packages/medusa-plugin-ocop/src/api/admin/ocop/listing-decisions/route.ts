import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes, ListingDecisionsQuery } from 'ocop-contract';
import { certificationOf } from '../../../../container/resolve';
import { listingDecisionView } from '../../../../http/views/listing-decision-view';

/** What ends of certificates, or of one, did to listings, and which version decided; last first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListingDecisionsQuery>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.listingDecisions>>,
) => {
  const { certificate_id, limit, offset } = req.validatedQuery;
  const [decisions, count] = await certificationOf(req.scope).listAndCountListingDecisions(
    certificate_id === undefined ? {} : { certificate_id },
    { order: { event_sequence: 'DESC' }, take: limit, skip: offset },
  );
  res.json({
    listing_decisions: decisions.map(listingDecisionView),
    count,
    limit,
    offset,
  });
};
