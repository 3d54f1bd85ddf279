import type { MedusaRequest } from '@medusajs/framework/http';
import type { RepaymentBody } from 'ocop-contract';
import {
  answerWithCases,
  caseOfMoney,
  type OrderCasesAnswer,
  unlessMoved,
} from '../../../../../http/case-answer';
import { sayOfMoney } from '../../../../../workflows/cases/repay';

/** The buyer has the money, or has not. */
export const POST = async (req: MedusaRequest<RepaymentBody>, res: OrderCasesAnswer) => {
  const { id } = await caseOfMoney(req);
  await unlessMoved(
    res,
    () => sayOfMoney(req.scope, id, (cases) => cases.sayOfRepayment(id, req.validatedBody)),
    () => answerWithCases(req, res),
  );
};
