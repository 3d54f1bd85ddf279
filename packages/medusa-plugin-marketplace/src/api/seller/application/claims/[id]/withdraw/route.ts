import type { MedusaRequest } from '@medusajs/framework/http';
import { sellersOf } from '../../../../../../container/resolve';
import { memberOf } from '../../../../../../http/member-of';
import { answerWithSeller, type SellerAnswer } from '../../../../../../http/seller-answer';

/** Takes back that the seller is a producer. */
export const POST = async (req: MedusaRequest, res: SellerAnswer) => {
  await sellersOf(req.scope).withdrawClaim(memberOf(req).sellerId, req.params.id ?? '');
  await answerWithSeller(req, res);
};
