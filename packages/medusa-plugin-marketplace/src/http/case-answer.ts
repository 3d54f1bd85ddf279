import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from '@medusajs/framework/http';
import { mayReadOrder } from 'medusa-plugin-ocop/http';
import type { AnswerOf, RepaymentBody, storeSellerRoutes } from 'ocop-contract';
import { casesOf } from '../container/cases';
import { unknown } from '../kernel/refuse';
import type { OrderCaseRow } from '../modules/order-case';
import { CaseConflict } from '../workflows/cases/case-conflict';
import { readOrderCases } from './readers/read-order-cases';

export type OrderCasesAnswer = MedusaResponse<AnswerOf<typeof storeSellerRoutes.orderCases>>;

/** Middleware: 404 unless whoever asks may read the order, by its pass or as its customer. */
export async function ofItsBuyer(
  req: MedusaRequest & Partial<Pick<AuthenticatedMedusaRequest, 'auth_context'>>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (!(await mayReadOrder(req, req.params.id ?? ''))) throw unknown('Không có đơn hàng này.');
  next();
}

/** The last case about the order that a request names. @throws MedusaError `not_found` where there is none */
export async function lastCaseOf(req: MedusaRequest): Promise<OrderCaseRow> {
  const [last] = await casesOf(req.scope).casesOfOrder(req.params.id ?? '');
  if (!last) throw unknown('Đơn hàng này không có khiếu nại nào.');
  return last.row;
}

/** The case about the order of which money goes back: the one that is named, else the last. @throws MedusaError `not_found` */
export async function caseOfMoney(req: MedusaRequest<RepaymentBody>): Promise<OrderCaseRow> {
  const { case_id } = req.validatedBody;
  const cases = await casesOf(req.scope).casesOfOrder(req.params.id ?? '');
  const found = cases.find(
    ({ row }) => row.repayment !== null && (case_id === undefined || row.id === case_id),
  );
  if (!found) throw unknown('Đơn hàng này không có khoản tiền nào phải trả lại.');
  return found.row;
}

/** Does something with a case; answers 409 where it has moved on, else as `answer` says. */
export async function unlessMoved<Body>(
  res: MedusaResponse<Body>,
  work: () => Promise<void>,
  answer: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof CaseConflict)) throw error;
    const { reason: code, message } = error;
    // The type of an answer is that of one that was done.
    (res as MedusaResponse).status(409).json({ type: 'conflict', code, message });
    return;
  }
  await answer();
}

/** Answers a buyer with all that was said of the order. */
export async function answerWithCases(req: MedusaRequest, res: OrderCasesAnswer): Promise<void> {
  res.json(await readOrderCases(req.scope, req.params.id ?? ''));
}
