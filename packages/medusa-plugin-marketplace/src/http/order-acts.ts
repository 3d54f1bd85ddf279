import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, sellerOrderRoutes } from 'ocop-contract';
import type { SellerOrderAct } from 'ocop-core';
import type { NewAct } from '../modules/seller-order';
import { actOnOrder } from '../workflows/orders/act-on-order';
import { OrderConflict } from '../workflows/orders/order-conflict';
import { memberOf } from './member-of';
import { readSellerOrder } from './readers/read-seller-order';
import { memberActor } from './seller-answer';

export type SellerOrderAnswer = MedusaResponse<AnswerOf<typeof sellerOrderRoutes.order>>;

/**
 * Does what a member asks with an order, and answers with it as it is then; 409 where it has moved on. Whoever
 * works at the desk may; who is suspended too: what was bought before is still owed to its buyers.
 */
export async function answerAct(
  req: MedusaRequest,
  res: SellerOrderAnswer,
  act: SellerOrderAct,
  detail: NewAct['detail'] = {},
): Promise<void> {
  const { sellerId: seller_id } = memberOf(req);
  const order_id = req.params.id ?? '';
  const wanted = { order_id, seller_id, act, detail, actor: memberActor(req) };
  await answerOrder(req, res, () => actOnOrder(req.scope, wanted));
}

/** Answers with an order after something was done with it; 409 where it has moved on. */
export async function answerOrder(
  req: MedusaRequest,
  res: SellerOrderAnswer,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof OrderConflict)) throw error;
    const { reason: code, message } = error;
    // The type of an answer is that of one that was done.
    (res as MedusaResponse).status(409).json({ type: 'conflict', code, message });
    return;
  }
  const { sellerId } = memberOf(req);
  res.json({ order: await readSellerOrder(req.scope, sellerId, req.params.id ?? '') });
}
