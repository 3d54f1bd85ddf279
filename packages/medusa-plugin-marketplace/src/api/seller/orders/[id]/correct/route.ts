import type { MedusaRequest } from '@medusajs/framework/http';
import type { correctParcelBody } from 'ocop-contract';
import type { z } from 'zod';
import { answerAct, type SellerOrderAnswer } from '../../../../../http/order-acts';

/** How the parcel goes was said wrong. */
export const POST = (
  req: MedusaRequest<z.output<typeof correctParcelBody>>,
  res: SellerOrderAnswer,
) => answerAct(req, res, 'correct', req.validatedBody);
