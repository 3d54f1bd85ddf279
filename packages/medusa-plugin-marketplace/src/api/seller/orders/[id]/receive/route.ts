import type { MedusaRequest } from '@medusajs/framework/http';
import { answerAct, type SellerOrderAnswer } from '../../../../../http/order-acts';

/** The buyer's transfer has come. */
export const POST = (req: MedusaRequest, res: SellerOrderAnswer) => answerAct(req, res, 'receive');
