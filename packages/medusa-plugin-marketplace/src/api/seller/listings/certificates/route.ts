import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, sellerRoutes } from 'ocop-contract';
import { memberOf } from '../../../../http/member-of';
import { listListingCertificates } from '../../../../http/readers/list-listing-certificates';

/** Certificates that goods can be listed from. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof sellerRoutes.listingCertificates>>,
) => {
  res.json(await listListingCertificates(req.scope, memberOf(req).sellerId));
};
