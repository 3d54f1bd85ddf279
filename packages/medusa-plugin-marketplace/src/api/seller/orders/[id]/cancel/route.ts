import type { MedusaRequest } from '@medusajs/framework/http';
import type { cancelOrderBody } from 'ocop-contract';
import type { z } from 'zod';
import { answerAct, type SellerOrderAnswer } from '../../../../../http/order-acts';

/** The order will not be sent; its buyer is told why. */
export const POST = (
  req: MedusaRequest<z.output<typeof cancelOrderBody>>,
  res: SellerOrderAnswer,
) => answerAct(req, res, 'cancel', req.validatedBody);
