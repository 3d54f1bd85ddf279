import type { MedusaRequest } from '@medusajs/framework/http';
import { answerAct, type SellerOrderAnswer } from '../../../../../http/order-acts';

/** What was paid for goods that do not come was sent back. */
export const POST = (req: MedusaRequest, res: SellerOrderAnswer) =>
  answerAct(req, res, 'give_back');
