import type { MedusaRequest } from '@medusajs/framework/http';
import type { ApplicationBody } from 'ocop-contract';
import { sellersOf } from '../../../container/resolve';
import { memberOf } from '../../../http/member-of';
import { answerWithSeller, type SellerAnswer } from '../../../http/seller-answer';

/** Keeps what an application says so far. */
export const POST = async (req: MedusaRequest<ApplicationBody>, res: SellerAnswer) => {
  await sellersOf(req.scope).saveApplication(memberOf(req).sellerId, req.validatedBody);
  await answerWithSeller(req, res);
};
