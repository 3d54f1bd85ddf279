import type { MedusaRequest } from '@medusajs/framework/http';
import { answerAct, type SellerOrderAnswer } from '../../../../../http/order-acts';

/** The cash for the parcel has come. */
export const POST = (req: MedusaRequest, res: SellerOrderAnswer) => answerAct(req, res, 'collect');
