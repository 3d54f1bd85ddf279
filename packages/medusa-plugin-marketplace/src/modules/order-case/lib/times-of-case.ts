import type { CaseTimes } from 'ocop-core';
import type { OrderCaseRow } from '../types';

/** What the rules read a case's clock from. */
export function timesOfCase(row: OrderCaseRow): CaseTimes {
  return {
    state: row.state,
    openedAt: new Date(row.opened_at),
    answerBy: new Date(row.answer_by),
    solveBy: new Date(row.solve_by),
    answeredAt: row.answered_at === null ? null : new Date(row.answered_at),
  };
}
