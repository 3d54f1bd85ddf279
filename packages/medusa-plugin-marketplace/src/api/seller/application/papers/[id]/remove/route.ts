import type { MedusaRequest } from '@medusajs/framework/http';
import { memberOf } from '../../../../../../http/member-of';
import { dropPaper } from '../../../../../../http/papers/store-paper';
import { answerWithSeller, type SellerAnswer } from '../../../../../../http/seller-answer';

/** Takes a paper back. */
export const POST = async (req: MedusaRequest, res: SellerAnswer) => {
  await dropPaper(req.scope, memberOf(req).sellerId, req.params.id ?? '');
  await answerWithSeller(req, res);
};
