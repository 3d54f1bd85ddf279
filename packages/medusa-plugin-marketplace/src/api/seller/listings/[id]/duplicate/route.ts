import type { MedusaRequest } from '@medusajs/framework/http';
import { answerWithListing, type ListingAnswer } from '../../../../../http/listing-answer';
import { readOwnGoods, sellingProducers } from '../../../../../http/own-listing';
import { memberActor } from '../../../../../http/seller-answer';
import { refusal, unknown } from '../../../../../kernel/refuse';
import { duplicateListing } from '../../../../../workflows/listings/open-listing';
import { readGoods } from '../../../../../workflows/listings/read-goods';

/** Begins a listing of another certificate with what this one says. */
export const POST = async (req: MedusaRequest<{ certificate_id: string }>, res: ListingAnswer) => {
  const whole = await readOwnGoods(req);
  const producers = await sellingProducers(req.scope, whole.listing.seller_id);
  const [goods] = await readGoods(req.scope, { id: [req.validatedBody.certificate_id] });
  if (!goods || !producers.includes(goods.producer.id)) throw unknown('Không có chứng nhận này.');
  if (!goods.in_force) throw refusal('certificate_id', 'not_in_force');
  const { id, isNew } = await duplicateListing(req.scope, whole, goods, memberActor(req));
  if (!isNew) throw refusal('certificate_id', 'listing_exists');
  await answerWithListing(req, res, id);
};
