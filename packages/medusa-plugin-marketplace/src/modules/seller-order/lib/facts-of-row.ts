import type { AnswerClock, SellerOrderFacts } from 'ocop-core';
import type { SellerOrderRow } from '../types';

/** What the rules ask of an order. */
export function factsOfRow(row: SellerOrderRow): SellerOrderFacts {
  const { state, is_cash, is_card } = row;
  return {
    state,
    is_cash,
    is_card,
    is_collected: row.collected_at !== null,
    is_received: row.received_at !== null,
    is_given_back: row.given_back_at !== null,
  };
}

/** The clock of an order; null where nobody has to answer it. */
export function clockOfRow(row: SellerOrderRow): AnswerClock | null {
  if (row.answer_by === null || row.state !== 'to_answer') return null;
  return {
    answerBy: new Date(row.answer_by),
    leftMinutes: row.left_minutes,
    pausedThrough: row.paused_through,
  };
}
