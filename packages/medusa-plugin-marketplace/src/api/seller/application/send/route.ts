import type { MedusaRequest } from '@medusajs/framework/http';
import { memberOf } from '../../../../http/member-of';
import { answerWithSeller, memberActor, type SellerAnswer } from '../../../../http/seller-answer';
import { moveSellerWorkflow } from '../../../../workflows/sellers/workflows/move-seller';

/** Sends the application to be judged. */
export const POST = async (req: MedusaRequest, res: SellerAnswer) => {
  await moveSellerWorkflow(req.scope).run({
    input: { seller_id: memberOf(req).sellerId, type: 'applied', actor: memberActor(req) },
  });
  await answerWithSeller(req, res);
};
