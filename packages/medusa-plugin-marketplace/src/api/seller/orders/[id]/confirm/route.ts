import type { MedusaRequest } from '@medusajs/framework/http';
import { answerAct, type SellerOrderAnswer } from '../../../../../http/order-acts';

/** The order will be sent; its buyer cannot cancel it any more. */
export const POST = (req: MedusaRequest, res: SellerOrderAnswer) => answerAct(req, res, 'confirm');
