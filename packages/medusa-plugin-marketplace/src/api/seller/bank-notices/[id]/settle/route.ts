import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, SettleNoticeBody, sellerOrderRoutes } from 'ocop-contract';
import { ordersOf } from '../../../../../container/orders';
import { memberOf } from '../../../../../http/member-of';
import { readBankNotices } from '../../../../../http/readers/read-bank-notices';
import { memberActor } from '../../../../../http/seller-answer';

/** The seller has seen to money that pays no order. */
export const POST = async (
  req: MedusaRequest<SettleNoticeBody>,
  res: MedusaResponse<AnswerOf<typeof sellerOrderRoutes.settleNotice>>,
) => {
  const settled = await ordersOf(req.scope).settleNotice({
    id: req.params.id ?? '',
    seller_id: memberOf(req).sellerId,
    by: memberActor(req),
    note: req.validatedBody.note ?? null,
  });
  const [notice] = await readBankNotices(req.scope, [settled]);
  if (!notice) throw new Error('the notice was settled a moment ago');
  res.json({ notice });
};
