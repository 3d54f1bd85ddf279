import type { MedusaRequest } from '@medusajs/framework/http';
import type { shipOrderBody } from 'ocop-contract';
import type { z } from 'zod';
import { answerAct, type SellerOrderAnswer } from '../../../../../http/order-acts';

/** The parcel is on its way. */
export const POST = (req: MedusaRequest<z.output<typeof shipOrderBody>>, res: SellerOrderAnswer) =>
  answerAct(req, res, 'ship', req.validatedBody);
