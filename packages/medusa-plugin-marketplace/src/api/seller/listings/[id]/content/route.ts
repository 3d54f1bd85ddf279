import type { MedusaRequest } from '@medusajs/framework/http';
import type { ListingBody } from 'ocop-contract';
import { listingsOf } from '../../../../../container/listings';
import { answerWithListing, type ListingAnswer } from '../../../../../http/listing-answer';
import { ownListingToWrite, readOwnGoods } from '../../../../../http/own-listing';
import { memberActor } from '../../../../../http/seller-answer';

/** Keeps what a listing says so far. */
export const POST = async (req: MedusaRequest<ListingBody>, res: ListingAnswer) => {
  await readOwnGoods(req);
  const { listing } = await ownListingToWrite(req);
  const { id, seller_id } = listing;
  await listingsOf(req.scope).saveContent(seller_id, id, req.validatedBody, memberActor(req));
  await answerWithListing(req, res);
};
