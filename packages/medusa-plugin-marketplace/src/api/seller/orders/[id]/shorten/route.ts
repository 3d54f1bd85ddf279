import type { MedusaRequest } from '@medusajs/framework/http';
import type { shortenOrderBody } from 'ocop-contract';
import type { z } from 'zod';
import { memberOf } from '../../../../../http/member-of';
import { answerOrder, type SellerOrderAnswer } from '../../../../../http/order-acts';
import { memberActor } from '../../../../../http/seller-answer';
import { reportOutOfStock } from '../../../../../workflows/orders/report-out-of-stock';

/** Pieces of a line cannot be had; where nothing is left, the order is cancelled. */
export const POST = (
  req: MedusaRequest<z.output<typeof shortenOrderBody>>,
  res: SellerOrderAnswer,
) =>
  answerOrder(req, res, () =>
    reportOutOfStock(req.scope, {
      order_id: req.params.id ?? '',
      seller_id: memberOf(req).sellerId,
      actor: memberActor(req),
      ...req.validatedBody,
    }),
  );
