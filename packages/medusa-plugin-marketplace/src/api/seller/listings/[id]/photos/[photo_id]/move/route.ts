import type { MedusaRequest } from '@medusajs/framework/http';
import { listingsOf } from '../../../../../../../container/listings';
import { answerWithListing, type ListingAnswer } from '../../../../../../../http/listing-answer';
import { ownListingToWrite } from '../../../../../../../http/own-listing';
import { memberActor } from '../../../../../../../http/seller-answer';

/** Puts a photo before or behind others. */
export const POST = async (req: MedusaRequest<{ position: number }>, res: ListingAnswer) => {
  const { listing } = await ownListingToWrite(req);
  const move = { photoId: req.params.photo_id ?? '', position: req.validatedBody.position };
  const { id, seller_id } = listing;
  await listingsOf(req.scope).movePhoto(seller_id, id, move, memberActor(req));
  await answerWithListing(req, res);
};
