import type { MedusaRequest } from '@medusajs/framework/http';
import { listingsOf } from '../../../../../../../container/listings';
import { answerWithListing, type ListingAnswer } from '../../../../../../../http/listing-answer';
import { ownListingToWrite } from '../../../../../../../http/own-listing';
import { memberActor } from '../../../../../../../http/seller-answer';

/** Takes a photo out of what a listing says; versions that showed it keep it. */
export const POST = async (req: MedusaRequest, res: ListingAnswer) => {
  const { listing } = await ownListingToWrite(req);
  const { id, seller_id } = listing;
  const photoId = req.params.photo_id ?? '';
  await listingsOf(req.scope).removePhoto(seller_id, id, photoId, memberActor(req));
  await answerWithListing(req, res);
};
