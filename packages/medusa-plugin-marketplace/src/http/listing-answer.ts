import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, sellerRoutes } from 'ocop-contract';
import type { ListingEventType } from 'ocop-core';
import { listingsOf } from '../container/listings';
import { unknown } from '../kernel/refuse';
import { moveListingWorkflow } from '../workflows/listings/workflows/move-listing';
import { memberOf } from './member-of';
import { ownListingToWrite } from './own-listing';
import { readListingView } from './readers/read-listing';
import { memberActor } from './seller-answer';

export type ListingAnswer = MedusaResponse<AnswerOf<typeof sellerRoutes.listing>>;

/** Answers a member with a listing as it is now. */
export async function answerWithListing(
  req: MedusaRequest,
  res: ListingAnswer,
  listingId = req.params.id ?? '',
): Promise<void> {
  const { sellerId } = memberOf(req);
  const whole = await listingsOf(req.scope).readListing(sellerId, listingId);
  if (!whole) throw unknown('Không có hàng đăng bán này.');
  res.json({ listing: await readListingView(req.scope, whole) });
}

/** A route by which a seller lets something happen to a listing. */
export function movingRoute(type: ListingEventType) {
  return async (req: MedusaRequest, res: ListingAnswer): Promise<void> => {
    const { listing } = await ownListingToWrite(req);
    await moveListingWorkflow(req.scope).run({
      input: {
        listing_id: listing.id,
        seller_id: memberOf(req).sellerId,
        type,
        actor: memberActor(req),
      },
    });
    await answerWithListing(req, res);
  };
}
