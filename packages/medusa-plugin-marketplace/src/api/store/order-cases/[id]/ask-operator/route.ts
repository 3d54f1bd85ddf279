import type { MedusaRequest } from '@medusajs/framework/http';
import type { AskOperatorBody } from 'ocop-contract';
import {
  answerWithCases,
  lastCaseOf,
  type OrderCasesAnswer,
  unlessMoved,
} from '../../../../../http/case-answer';
import { actOnOrderCase } from '../../../../../workflows/cases/act-on-case';

/** The buyer does not accept the seller's answer. */
export const POST = async (req: MedusaRequest<AskOperatorBody>, res: OrderCasesAnswer) => {
  const { id } = await lastCaseOf(req);
  const { words } = req.validatedBody;
  await unlessMoved(
    res,
    () => actOnOrderCase(req.scope, id, { act: 'escalate', actor: 'buyer', words }),
    () => answerWithCases(req, res),
  );
};
