import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes, ListingChangesQuery } from 'ocop-contract';
import { certificationOf } from '../../../../container/resolve';
import { orderBy } from '../../../../http/order-by';
import { readListingChangeNames } from '../../../../http/readers/read-listing-change-names';
import { listingChangeView } from '../../../../http/views/listing-change-view';

/** The outbox: which listings have not followed the register yet, and why; newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListingChangesQuery>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.listingChanges>>,
) => {
  const { status, limit, offset } = req.validatedQuery;
  const certification = certificationOf(req.scope);
  const [changes, count] = await certification.listAndCountListingChanges(
    { ...(status && { status }) },
    { take: limit, skip: offset, order: orderBy('-created_at') },
  );
  const names = await readListingChangeNames(req.scope, changes);
  res.json({
    listing_changes: changes.map((change) => listingChangeView(change, names)),
    count,
    limit,
    offset,
    counts: await certification.countListingChanges(),
  });
};
