import type { MedusaRequest } from '@medusajs/framework/http';
import { memberOf } from '../../../../http/member-of';
import { receivePaper } from '../../../../http/papers/receive-paper';
import { storePaper } from '../../../../http/papers/store-paper';
import { answerWithSeller, type SellerAnswer } from '../../../../http/seller-answer';

/** Adds a paper to an application. */
export const POST = async (req: MedusaRequest, res: SellerAnswer) => {
  await storePaper(req.scope, memberOf(req).sellerId, await receivePaper(req));
  await answerWithSeller(req, res);
};
