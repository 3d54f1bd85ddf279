import type { SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import {
  type CaseAct,
  type CaseEventType,
  caseAfter,
  type Repayment,
  repayBy,
  repaymentAfter,
  repaymentDecided,
  solveByWithOperator,
} from 'ocop-core';
import type { CaseActInput, OrderCaseRow } from '../types';
import { appendEvent } from './append-event';
import { lockCase } from './lock-case';

const EVENTS: Readonly<Record<CaseAct, CaseEventType>> = {
  answer: 'answered',
  solve: 'solved',
  escalate: 'escalated',
  decide: 'decided',
};

/** `done` before, and answered alike; `moved`: it may not follow what the case has become. */
export type CaseActed = 'acted' | 'done' | 'moved';

/** Does one thing with a case, under the lock of its row. */
export async function actOnCase(
  sql: SqlExecutor,
  caseId: string,
  input: CaseActInput,
): Promise<CaseActed> {
  const row = await lockCase(sql, caseId);
  if (isDone(row, input)) return 'done';
  const state = caseAfter(row.state, input.act);
  if (state === null) return 'moved';
  await setColumns(sql, row, { state, ...columnsOf(row, input) });
  const { act, actor, words } = input;
  await appendEvent(sql, row, { type: EVENTS[act], actor, note: words ?? null });
  return 'acted';
}

/** Whether this, with these words, was what happened last of its kind. */
function isDone(row: OrderCaseRow, { act, words, answer, outcome }: CaseActInput): boolean {
  switch (act) {
    case 'answer':
      return row.answered_at !== null && row.answer === answer && row.answer_words === words;
    case 'solve':
      return row.closed_by === 'buyer';
    case 'escalate':
      return row.asked_operator_by === 'buyer' && row.asked_operator_words === words;
    case 'decide':
      return row.outcome !== null && row.outcome === outcome && row.decision_words === words;
  }
}

function columnsOf(row: OrderCaseRow, input: CaseActInput): Record<string, unknown> {
  const { act, words = null, answer, outcome, repay_vnd = null } = input;
  const now = new Date();
  switch (act) {
    case 'answer':
      return {
        answer: answer ?? null,
        answer_words: words,
        answered_at: now,
        // What is offered is owed from then on: it is the seller's word.
        ...(answer === 'refund' && repay_vnd !== null
          ? owedColumns({ amount: repay_vnd, state: owedState(input) }, now)
          : {}),
      };
    case 'solve':
      return {
        closed_by: 'buyer',
        closed_at: now,
        // What goes back to a card goes whatever is said of it.
        ...(row.repayment && {
          repayment: repaymentAfter(row.repayment, 'receive') ?? row.repayment,
        }),
      };
    case 'escalate':
      return withOperator(row, 'buyer', now, words);
    case 'decide':
      return {
        outcome: outcome ?? null,
        decision_words: words,
        closed_by: 'operator',
        closed_at: now,
        ...decidedColumns(row, input, now),
      };
  }
}

/** What is owed after an operator's decision; what stays as it is, is left alone. */
function decidedColumns(
  row: OrderCaseRow,
  input: CaseActInput,
  now: Date,
): Record<string, unknown> {
  const { outcome, repay_vnd = null } = input;
  const before = repaymentOf(row);
  const after = outcome ? repaymentDecided(before, outcome, repay_vnd, owedState(input)) : before;
  if (after === before) return {};
  return owedColumns(after, now);
}

function owedState({ repay_by_card }: CaseActInput): 'owed' | 'by_card' {
  return repay_by_card ? 'by_card' : 'owed';
}

function owedColumns(repayment: Repayment | null, now: Date): Record<string, unknown> {
  return {
    repayment: repayment?.state ?? null,
    repay_vnd: repayment?.amount ?? null,
    repay_by: repayment && repayBy(now),
    repay_late_at: null,
    paid_on: null,
    pay_reference: null,
  };
}

/** Money of a case that goes back; null: none. */
function repaymentOf({ repayment, repay_vnd }: OrderCaseRow): Repayment | null {
  return repayment && repay_vnd !== null ? { amount: repay_vnd, state: repayment } : null;
}

function withOperator(
  row: OrderCaseRow,
  by: 'buyer' | 'clock',
  now: Date,
  words: string | null = null,
): Record<string, unknown> {
  return {
    asked_operator_by: by,
    asked_operator_at: now,
    asked_operator_words: words,
    solve_by: solveByWithOperator(new Date(row.solve_by), now),
  };
}

/** What time has brought, once: answers whether it is news. */
export async function noteCaseCall(
  sql: SqlExecutor,
  caseId: string,
  call: 'warn' | 'escalate' | 'expire' | 'late',
): Promise<boolean> {
  const row = await lockCase(sql, caseId);
  const now = new Date();
  const written = callOf(row, call, now);
  if (!written) return false;
  await setColumns(sql, row, written.columns);
  await appendEvent(sql, row, { type: written.type, actor: 'clock' });
  return true;
}

function callOf(
  row: OrderCaseRow,
  call: 'warn' | 'escalate' | 'expire' | 'late',
  now: Date,
): { type: CaseEventType; columns: Record<string, unknown> } | null {
  switch (call) {
    case 'warn':
      if (row.state !== 'to_answer' || row.warned_at) return null;
      return { type: 'warned', columns: { warned_at: now } };
    case 'escalate':
      if (row.state !== 'to_answer') return null;
      return {
        type: 'escalated',
        columns: { state: 'with_operator', ...withOperator(row, 'clock', now) },
      };
    case 'expire':
      if (row.state !== 'answered') return null;
      return {
        type: 'expired',
        columns: { state: 'closed', closed_by: 'clock', closed_at: now },
      };
    case 'late':
      if (row.state !== 'with_operator' || row.late_at) return null;
      return { type: 'late', columns: { late_at: now } };
  }
}

/** Sets columns whose names stand in these files. */
export async function setColumns(
  sql: SqlExecutor,
  row: OrderCaseRow,
  columns: Record<string, unknown>,
): Promise<void> {
  const names = Object.keys(columns);
  await sql.execute(
    `update marketplace_order_case
        set ${names.map((name) => `${name} = ?`).join(', ')}, updated_at = now()
      where id = ?`,
    [...Object.values(columns), row.id],
  );
}
