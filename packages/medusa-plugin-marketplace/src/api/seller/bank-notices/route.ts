import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, sellerOrderRoutes } from 'ocop-contract';
import { ordersOf } from '../../../container/orders';
import { memberOf } from '../../../http/member-of';
import { readBankNotices } from '../../../http/readers/read-bank-notices';

/** Money that has come and pays no order as it is. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof sellerOrderRoutes.bankNotices>>,
) => {
  const notices = await ordersOf(req.scope).listNotices(memberOf(req).sellerId);
  res.json({ notices: await readBankNotices(req.scope, notices) });
};
