import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, sellerRoutes } from 'ocop-contract';
import { listingsOf } from '../../../container/listings';
import { answerWithListing, type ListingAnswer } from '../../../http/listing-answer';
import { memberOf } from '../../../http/member-of';
import { sellingProducers } from '../../../http/own-listing';
import { readListingView } from '../../../http/readers/read-listing';
import { memberActor } from '../../../http/seller-answer';

/** The seller's own page, as it is now. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof sellerRoutes.shopPage>>,
) => {
  const { sellerId } = memberOf(req);
  const listings = listingsOf(req.scope);
  const page = await listings.findShopPage(sellerId);
  const whole = page && (await listings.readListing(sellerId, page.id));
  res.json({ listing: whole ? await readListingView(req.scope, whole) : null });
};

/** Keeps the story that it tells. */
export const POST = async (req: MedusaRequest<{ story: string | null }>, res: ListingAnswer) => {
  const { sellerId } = memberOf(req);
  await sellingProducers(req.scope, sellerId);
  const { story } = req.validatedBody;
  const id = await listingsOf(req.scope).saveStory(sellerId, story, memberActor(req));
  await answerWithListing(req, res, id);
};
