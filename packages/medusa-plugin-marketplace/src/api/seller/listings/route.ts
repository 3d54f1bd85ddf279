import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, sellerRoutes } from 'ocop-contract';
import { answerWithListing, type ListingAnswer } from '../../../http/listing-answer';
import { memberOf } from '../../../http/member-of';
import { sellingProducers } from '../../../http/own-listing';
import { listListings } from '../../../http/readers/list-listings';
import { memberActor } from '../../../http/seller-answer';
import { refusal, unknown } from '../../../kernel/refuse';
import { openListing } from '../../../workflows/listings/open-listing';
import { readGoods } from '../../../workflows/listings/read-goods';

/** Listings of the seller, those with something to do first. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof sellerRoutes.listings>>,
) => {
  res.json(await listListings(req.scope, memberOf(req).sellerId));
};

/** Begins a listing from a certificate in force. */
export const POST = async (req: MedusaRequest<{ certificate_id: string }>, res: ListingAnswer) => {
  const { sellerId } = memberOf(req);
  const producers = await sellingProducers(req.scope, sellerId);
  const [goods] = await readGoods(req.scope, { id: [req.validatedBody.certificate_id] });
  if (!goods || !producers.includes(goods.producer.id)) throw unknown('Không có chứng nhận này.');
  if (!goods.in_force) throw refusal('certificate_id', 'not_in_force');
  const id = await openListing(req.scope, sellerId, goods, memberActor(req));
  await answerWithListing(req, res, id);
};
