import type { MedusaRequest } from '@medusajs/framework/http';
import { answerAct, type SellerOrderAnswer } from '../../../../../http/order-acts';

/** The parcel is with its buyer. */
export const POST = (req: MedusaRequest, res: SellerOrderAnswer) => answerAct(req, res, 'deliver');
