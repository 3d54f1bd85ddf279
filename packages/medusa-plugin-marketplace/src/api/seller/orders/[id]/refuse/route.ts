import type { MedusaRequest } from '@medusajs/framework/http';
import type { refuseOrderBody } from 'ocop-contract';
import type { z } from 'zod';
import { answerAct, type SellerOrderAnswer } from '../../../../../http/order-acts';

/** The buyer did not take the parcel. */
export const POST = (
  req: MedusaRequest<z.output<typeof refuseOrderBody>>,
  res: SellerOrderAnswer,
) => answerAct(req, res, 'refuse', req.validatedBody);
