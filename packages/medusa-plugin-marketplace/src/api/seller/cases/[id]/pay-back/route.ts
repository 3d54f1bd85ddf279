import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, PayBackBody, sellerOrderRoutes } from 'ocop-contract';
import { compareDates } from 'ocop-core';
import { todayOf } from '../../../../../container/today';
import { unlessMoved } from '../../../../../http/case-answer';
import { memberOf } from '../../../../../http/member-of';
import { ownCase, readSellerCase } from '../../../../../http/readers/read-seller-cases';
import { memberActor } from '../../../../../http/seller-answer';
import { refusal } from '../../../../../kernel/refuse';
import { sayOfMoney } from '../../../../../workflows/cases/repay';

/** The seller has sent the money back: any member's to say, also of who is suspended. */
export const POST = async (
  req: MedusaRequest<PayBackBody>,
  res: MedusaResponse<AnswerOf<typeof sellerOrderRoutes.payBack>>,
) => {
  const { sellerId } = memberOf(req);
  const { row } = await ownCase(req.scope, sellerId, req.params.id ?? '');
  const said = { ...req.validatedBody, actor: memberActor(req) };
  if (compareDates(said.on, todayOf(req.scope)) > 0) throw refusal('on', 'after_today');
  await unlessMoved(
    res,
    () => sayOfMoney(req.scope, row.id, (cases) => cases.payBack(row.id, said)),
    async () => {
      res.json({ case: await readSellerCase(req.scope, sellerId, row.id) });
    },
  );
};
