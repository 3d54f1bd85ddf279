import type { MedusaRequest } from '@medusajs/framework/http';
import { answerWithListing, type ListingAnswer } from '../../../../http/listing-answer';

/** One listing, as it is now. */
export const GET = async (req: MedusaRequest, res: ListingAnswer) => {
  await answerWithListing(req, res);
};
