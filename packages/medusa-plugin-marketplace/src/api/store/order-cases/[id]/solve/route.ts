import type { MedusaRequest } from '@medusajs/framework/http';
import {
  answerWithCases,
  lastCaseOf,
  type OrderCasesAnswer,
  unlessMoved,
} from '../../../../../http/case-answer';
import { actOnOrderCase } from '../../../../../workflows/cases/act-on-case';

/** The buyer is content. */
export const POST = async (req: MedusaRequest, res: OrderCasesAnswer) => {
  const { id } = await lastCaseOf(req);
  await unlessMoved(
    res,
    () => actOnOrderCase(req.scope, id, { act: 'solve', actor: 'buyer' }),
    () => answerWithCases(req, res),
  );
};
