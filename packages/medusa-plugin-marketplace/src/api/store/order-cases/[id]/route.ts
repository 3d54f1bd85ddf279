import type { MedusaRequest } from '@medusajs/framework/http';
import type { OpenCaseBody } from 'ocop-contract';
import { answerWithCases, type OrderCasesAnswer, unlessMoved } from '../../../../http/case-answer';
import { openOrderCase } from '../../../../workflows/cases/open-case';

/** What was said to be wrong with an order, for whoever may read it. */
export const GET = answerWithCases;

/** Something is wrong with it; sent twice, it is one case. */
export const POST = (req: MedusaRequest<OpenCaseBody>, res: OrderCasesAnswer) =>
  unlessMoved(
    res,
    () => openOrderCase(req.scope, { order_id: req.params.id ?? '', ...req.validatedBody }),
    () => answerWithCases(req, res),
  );
