import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerCaseBody, AnswerOf, sellerOrderRoutes } from 'ocop-contract';
import { unlessMoved } from '../../../../../http/case-answer';
import { memberOf } from '../../../../../http/member-of';
import { ownCase, readSellerCase } from '../../../../../http/readers/read-seller-cases';
import { memberActor } from '../../../../../http/seller-answer';
import { actOnOrderCase } from '../../../../../workflows/cases/act-on-case';
import { agreedSum } from '../../../../../workflows/cases/agreed-sum';

/** The seller's answer: any member's, also of who is suspended, since it is owed to the buyer. */
export const POST = async (
  req: MedusaRequest<AnswerCaseBody>,
  res: MedusaResponse<AnswerOf<typeof sellerOrderRoutes.answerCase>>,
) => {
  const { sellerId } = memberOf(req);
  const { row } = await ownCase(req.scope, sellerId, req.params.id ?? '');
  const { refund_vnd, ...said } = req.validatedBody;
  const isRefund = said.answer === 'refund';
  const sum = isRefund ? await agreedSum(req.scope, row, refund_vnd) : {};
  const input = { act: 'answer', actor: memberActor(req), ...said, ...sum } as const;
  await unlessMoved(
    res,
    () => actOnOrderCase(req.scope, row.id, input),
    async () => {
      res.json({ case: await readSellerCase(req.scope, sellerId, row.id) });
    },
  );
};
