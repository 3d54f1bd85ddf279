import type { MedusaContainer } from '@medusajs/framework/types';
import type { SellerCase, SellerCases, sellerCasesQuery } from 'ocop-contract';
import { caseAfter, repaymentAfter } from 'ocop-core';
import type { z } from 'zod';
import { casesOf } from '../../container/cases';
import { unknown } from '../../kernel/refuse';
import type { WholeCase } from '../../modules/order-case';
import { readStoredOrders, type StoredOrder } from '../../workflows/orders/stored-order';
import { caseView } from '../views/case-view';
import { instantOf } from '../views/seller-view';

/** Cases about a seller's parcels, one page of them. */
export async function readSellerCases(
  container: MedusaContainer,
  seller_id: string,
  { state, limit, offset }: z.output<typeof sellerCasesQuery>,
): Promise<SellerCases> {
  const cases = casesOf(container);
  const [page, counts, first] = await Promise.all([
    cases.findCases({ seller_id, limit, offset, ...(state && { state }) }),
    cases.countCases(seller_id),
    cases.findCases({ seller_id, state: 'to_answer', limit: 1, offset: 0 }),
  ]);
  const stored = await readStoredOrders(
    container,
    page.cases.map(({ row }) => row.order_id),
  );
  const [next] = first.cases;
  return {
    cases: page.cases.map((whole) => sellerCaseView(whole, stored.get(whole.row.order_id))),
    count: page.count,
    limit,
    offset,
    counts,
    next_answer_by: next ? instantOf(next.row.answer_by) : null,
  };
}

/** One case about a seller's parcel. @throws MedusaError `not_found`, of a stranger's as well */
export async function readSellerCase(
  container: MedusaContainer,
  sellerId: string,
  caseId: string,
): Promise<SellerCase> {
  const whole = await ownCase(container, sellerId, caseId);
  const stored = await readStoredOrders(container, [whole.row.order_id]);
  return sellerCaseView(whole, stored.get(whole.row.order_id));
}

/** @throws MedusaError `not_found`, of a stranger's as well */
export async function ownCase(
  container: MedusaContainer,
  sellerId: string,
  caseId: string,
): Promise<WholeCase> {
  const whole = await casesOf(container).readCase(caseId, sellerId);
  if (!whole) throw unknown('Không có khiếu nại này.');
  return whole;
}

function mayPayBack({ repayment }: WholeCase['row']): boolean {
  return repayment !== null && repaymentAfter(repayment, 'pay') !== null;
}

function sellerCaseView(whole: WholeCase, order: StoredOrder | undefined): SellerCase {
  return {
    ...caseView(whole),
    order_id: whole.row.order_id,
    order_number: order?.display_id ?? null,
    may_answer: caseAfter(whole.row.state, 'answer') !== null,
    may_pay_back: mayPayBack(whole.row),
  };
}
