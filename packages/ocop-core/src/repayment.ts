import type { CaseOutcome } from './order-case.js';

const DAY = 86_400_000;

/** Where money stands that a seller owes its buyer after a case. `by_card`: the market gives it back to the card that paid. */
export const REPAYMENT_STATES = ['owed', 'paid', 'denied', 'received', 'by_card'] as const;
export type RepaymentState = (typeof REPAYMENT_STATES)[number];

/** The seller says that it is paid back; the buyer that it has not come, or that it has. */
export const REPAYMENT_ACTS = ['pay', 'deny', 'receive'] as const;
export type RepaymentAct = (typeof REPAYMENT_ACTS)[number];

/** So many days a seller has to pay back, from when it is owed, and again from when it did not come. */
export const REPAY_DAYS = 5;

/** The most that one repayment is, in đồng: what is more is agreed on elsewhere. */
export const MOST_REPAY_VND = 2_000_000_000;

type Followed = Readonly<Partial<Record<RepaymentAct, RepaymentState>>>;

const LIFE: Readonly<Record<RepaymentState, Followed>> = {
  owed: { pay: 'paid', receive: 'received' },
  paid: { deny: 'denied', receive: 'received' },
  denied: { pay: 'paid', receive: 'received' },
  received: {},
  // It goes by itself: there is nobody to say that it was sent, or that it has come.
  by_card: {},
};

/** What a repayment becomes by an act; null where that may not follow. */
export function repaymentAfter(state: RepaymentState, act: RepaymentAct): RepaymentState | null {
  return LIFE[state][act] ?? null;
}

/** Whether its seller has to pay now. */
export function isToPay(state: RepaymentState): boolean {
  return state === 'owed' || state === 'denied';
}

/** By when a seller pays back. @param since when it became owed, or was said not to have come */
export function repayBy(since: Date): Date {
  return new Date(since.getTime() + REPAY_DAYS * DAY);
}

export function repaymentIsLate(state: RepaymentState, payBy: Date, now: Date): boolean {
  return isToPay(state) && now.getTime() >= payBy.getTime();
}

/** How much is paid back, in whole đồng, and where that stands. */
export interface Repayment {
  amount: number;
  state: RepaymentState;
}

/**
 * What is owed after an operator has decided: what was said to be paid counts, so that of more the rest is due; what is
 * not paid yet is owed as was decided, or not at all. What goes back to a card is one sum: it is made up to what was decided.
 * @param amount all that is to go back; null where the buyer has paid nothing that could
 */
export function repaymentDecided(
  before: Repayment | null,
  outcome: CaseOutcome,
  amount: number | null,
  state: 'owed' | 'by_card' = 'owed',
): Repayment | null {
  const isPaid = before !== null && !isToPay(before.state);
  if (outcome !== 'refund' || amount === null) return isPaid ? before : null;
  if (!isPaid) return { amount, state };
  if (before.amount >= amount) return before;
  return { amount: before.state === 'by_card' ? amount : amount - before.amount, state };
}
