import type { MedusaRequest } from '@medusajs/framework/http';
import { answerWithListing, type ListingAnswer } from '../../../../../http/listing-answer';
import { ownListingToWrite } from '../../../../../http/own-listing';
import { receivePhoto } from '../../../../../http/photos/receive-photo';
import { storePhoto } from '../../../../../http/photos/store-photo';
import { memberActor } from '../../../../../http/seller-answer';

/** Adds a photo, drawn anew. */
export const POST = async (req: MedusaRequest, res: ListingAnswer) => {
  const { listing } = await ownListingToWrite(req);
  const of = { listingId: listing.id, sellerId: listing.seller_id, actor: memberActor(req) };
  await storePhoto(req.scope, of, await receivePhoto(req));
  await answerWithListing(req, res);
};
