import type { OrderCase } from 'ocop-contract';
import { repaymentIsLate } from 'ocop-core';
import type { WholeCase } from '../../modules/order-case';
import { instantOrNull } from './order-course-view';
import { instantOf } from './seller-view';

/** A case as its buyer and its seller read it: who of them did what is said by what was done. */
export function caseView({ row, photos, events }: WholeCase): OrderCase {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    words: row.words,
    opened_at: instantOf(row.opened_at),
    answer_by: instantOf(row.answer_by),
    solve_by: instantOf(row.solve_by),
    answer: row.answer,
    answer_words: row.answer_words,
    answered_at: instantOrNull(row.answered_at),
    asked_operator_by: row.asked_operator_by,
    asked_operator_at: instantOrNull(row.asked_operator_at),
    asked_operator_words: row.asked_operator_words,
    closed_at: instantOrNull(row.closed_at),
    closed_by: row.closed_by,
    outcome: row.outcome,
    decision_words: row.decision_words,
    repayment: repaymentView(row),
    photos: photos.map(({ id, width, height }) => ({ id, width, height })),
    history: events.map(({ type, at, note }) => ({ type, at: instantOf(at), note })),
  };
}

/** Money that goes back, as all three read it. */
function repaymentView(row: WholeCase['row']): OrderCase['repayment'] {
  const { repayment, repay_vnd, repay_by, paid_on, pay_reference } = row;
  if (!repayment || repay_vnd === null || !repay_by) return null;
  const payBy = new Date(repay_by);
  return {
    state: repayment,
    amount_vnd: repay_vnd,
    pay_by: instantOf(payBy),
    is_late: repaymentIsLate(repayment, payBy, new Date()),
    paid_on,
    reference: pay_reference,
  };
}
