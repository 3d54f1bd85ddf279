import type { CaseOutcome } from './order-case.js';

const DAY = 86_400_000;

/** Where money stands that a seller owes its buyer after a case. */
export const REPAYMENT_STATES = ['owed', 'paid', 'denied', 'received'] as const;
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
 * What is owed after an operator has decided: what was said to be paid counts, unless more is due; what is not paid
 * yet is owed as was decided, or not at all.
 * @param amount null where the buyer has paid nothing that could go back
 */
export function repaymentDecided(
  before: Repayment | null,
  outcome: CaseOutcome,
  amount: number | null,
): Repayment | null {
  const isPaid = before !== null && !isToPay(before.state);
  if (outcome !== 'refund' || amount === null) return isPaid ? before : null;
  return isPaid && before.amount >= amount ? before : { amount, state: 'owed' };
}
