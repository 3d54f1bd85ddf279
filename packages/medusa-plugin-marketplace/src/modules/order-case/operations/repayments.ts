import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { type CalendarDate, isToPay, repayBy, repaymentAfter } from 'ocop-core';
import type { OrderCaseRow } from '../types';
import { type CaseActed, setColumns } from './act-on-case';
import { appendEvent } from './append-event';
import { lockCase } from './lock-case';

/** Where and when money was sent back. */
export interface PaidBack {
  on: CalendarDate;
  reference: string;
  actor: string;
}

/** The seller says that it has paid back; said alike again, it is done. */
export async function payBack(
  sql: SqlExecutor,
  caseId: string,
  { on, reference, actor }: PaidBack,
): Promise<CaseActed> {
  const row = await lockCase(sql, caseId);
  const isSaid = row.paid_on === on && row.pay_reference === reference;
  if (row.repayment === 'paid' && isSaid) return 'done';
  const state = row.repayment && repaymentAfter(row.repayment, 'pay');
  if (!state) return 'moved';
  await setColumns(sql, row, { repayment: state, paid_on: on, pay_reference: reference });
  await appendEvent(sql, row, { type: 'paid_back', actor, note: `${on} · ${reference}` });
  return 'acted';
}

/** What a buyer says of it, of the transfer that they read of. */
export interface RepaymentWord {
  received: boolean;
  reference: string | null;
}

/** The buyer has the money, or says that it has not come: then the seller's days begin anew. */
export async function sayOfRepayment(
  sql: SqlExecutor,
  caseId: string,
  { received, reference }: RepaymentWord,
): Promise<CaseActed> {
  const row = await lockCase(sql, caseId);
  if (!row.repayment) return 'moved';
  if (row.repayment === (received ? 'received' : 'denied')) return 'done';
  const state = repaymentAfter(row.repayment, received ? 'receive' : 'deny');
  if (!state || (!received && (reference ?? null) !== row.pay_reference)) return 'moved';
  const again = received ? {} : { repay_by: repayBy(new Date()), repay_late_at: null };
  await setColumns(sql, row, { repayment: state, ...again });
  const type = received ? 'money_received' : 'not_received';
  await appendEvent(sql, row, { type, actor: 'buyer' });
  return 'acted';
}

/** Cases of which money should have gone back by now, and nobody has noted that. */
export function listLateRepayments(sql: SqlExecutor, now: Date): Promise<OrderCaseRow[]> {
  return rows<OrderCaseRow>(
    sql,
    `select * from marketplace_order_case
      where repayment in ('owed', 'denied') and repay_by <= ? and repay_late_at is null
        and deleted_at is null order by repay_by limit 1000`,
    [now],
  );
}

/** Cases of which a card has something to have back, and not all of it is known to have gone. */
export function listToCards(sql: SqlExecutor): Promise<OrderCaseRow[]> {
  return rows<OrderCaseRow>(
    sql,
    `select * from marketplace_order_case
      where repayment = 'by_card' and paid_on is null and deleted_at is null
      order by repay_by limit 200`,
  );
}

/** Notes that a card has this sum back, unless another is decided by now. */
export async function noteToCard(
  sql: SqlExecutor,
  caseId: string,
  { on, amount }: { on: CalendarDate; amount: number },
): Promise<void> {
  const row = await lockCase(sql, caseId);
  if (row.repayment !== 'by_card' || row.repay_vnd !== amount) return;
  await setColumns(sql, row, { paid_on: on });
}

/** Notes that money is late, once: answers whether it is news. */
export async function noteLateRepayment(
  sql: SqlExecutor,
  caseId: string,
  now: Date,
): Promise<boolean> {
  const row = await lockCase(sql, caseId);
  const isDue = row.repay_by !== null && new Date(row.repay_by) <= now;
  if (!row.repayment || !isToPay(row.repayment) || !isDue || row.repay_late_at) return false;
  await setColumns(sql, row, { repay_late_at: now });
  await appendEvent(sql, row, { type: 'repay_late', actor: 'clock' });
  return true;
}
