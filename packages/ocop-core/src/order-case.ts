import { addCounted } from './answer-clock.js';
import { type CalendarDate, calendarDateAt } from './calendar-date.js';
import { LEGAL_FACTS, type LegalFact } from './data/legal-facts.js';
import { factOn } from './legal-facts.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What a buyer says is wrong with a parcel. */
export const CASE_KINDS = ['not_arrived', 'not_as_described'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** Whose word a case waits for; closed, for nobody's. */
export const CASE_STATES = ['to_answer', 'answered', 'with_operator', 'closed'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** What a seller offers in answer. */
export const CASE_ANSWERS = ['refund', 'resend', 'explain'] as const;
export type CaseAnswer = (typeof CASE_ANSWERS)[number];

/** What an operator decides: two of the answers, or that the buyer has no claim. */
export const CASE_OUTCOMES = ['refund', 'resend', 'no_claim'] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/** What people and time do with a case. */
export const CASE_ACTS = ['answer', 'solve', 'escalate', 'decide'] as const;
export type CaseAct = (typeof CASE_ACTS)[number];

/** What happens to a case. `expired`: its buyer said no more to the answer; `late`: its operator's time is over. */
export const CASE_EVENTS = [
  'opened',
  'photo_added',
  'warned',
  'answered',
  'escalated',
  'late',
  'solved',
  'decided',
  'expired',
  'paid_back',
  'not_received',
  'money_received',
  'repay_late',
] as const;
export type CaseEventType = (typeof CASE_EVENTS)[number];

/** Most photos that show what is wrong. */
export const MOST_CASE_PHOTOS = 3;
/** Days after a parcel has come in which something may be said to be wrong with it. */
export const CASE_WINDOW_DAYS = 30;

const LIFE: Readonly<Record<CaseState, Readonly<Partial<Record<CaseAct, CaseState>>>>> = {
  to_answer: { answer: 'answered', solve: 'closed' },
  answered: { solve: 'closed', escalate: 'with_operator' },
  with_operator: { solve: 'closed', decide: 'closed' },
  closed: {},
};

/** What a case becomes by an act; null where that may not follow what it is. */
export function caseAfter(state: CaseState, act: CaseAct): CaseState | null {
  return LIFE[state][act] ?? null;
}

/** What of a parcel decides whether a case may be opened about it. */
export interface ParcelFacts {
  isCanceled: boolean;
  /** The first thing of it was sent; null where nothing was. */
  shippedAt: Date | null;
  deliveredAt: Date | null;
}

/**
 * What a buyer may say is wrong with a parcel now. Of one that nobody has sent there is nothing to complain of:
 * it is cancelled instead; of one that came long ago neither.
 */
export function caseKindsOf(parcel: ParcelFacts, now: Date): CaseKind[] {
  const { isCanceled, shippedAt, deliveredAt } = parcel;
  if (isCanceled || (!shippedAt && !deliveredAt)) return [];
  const isOver =
    deliveredAt !== null && now.getTime() - deliveredAt.getTime() > CASE_WINDOW_DAYS * DAY;
  return isOver ? [] : [...CASE_KINDS];
}

/** How soon a buyer is answered, and how soon a case is over: a promise that the law wants made and shown. */
export interface ComplaintPromise {
  /** Counted hours to the first answer; Sundays do not count. */
  answerHours: number;
  /** Days to the end, by the calendar. */
  solveDays: number;
}

const PROMISES: readonly LegalFact<ComplaintPromise>[] = LEGAL_FACTS.complaintPromise;
/** Of a day for which no act says that one has to be made. */
const DEFAULT_PROMISE: ComplaintPromise = { answerHours: 24, solveDays: 7 };

/** What is promised about complaints that are made on a day. */
export function complaintPromiseOn(on: CalendarDate): ComplaintPromise {
  return factOn(PROMISES, on)?.value ?? DEFAULT_PROMISE;
}

/** By when a case is to be answered, and by when to be over. */
export interface CaseClock {
  answerBy: Date;
  solveBy: Date;
}

/** The clock of a case that is opened now. A seller's holiday does not stop it: the promise is the buyer's. */
export function startCaseClock(openedAt: Date): CaseClock {
  const { answerHours, solveDays } = complaintPromiseOn(calendarDateAt(openedAt));
  return {
    answerBy: addCounted(openedAt, answerHours * 60),
    solveBy: new Date(openedAt.getTime() + solveDays * DAY),
  };
}

/** Who asks an operator late leaves at least so many counted hours to decide in, as to any first answer. */
export function solveByWithOperator(solveBy: Date, escalatedAt: Date): Date {
  const { answerHours } = complaintPromiseOn(calendarDateAt(escalatedAt));
  const least = addCounted(escalatedAt, answerHours * 60);
  return solveBy.getTime() >= least.getTime() ? solveBy : least;
}

/** An answer that its buyer says nothing to counts as accepted after so many days. */
export const CASE_SILENCE_DAYS = 7;

/** What time calls for: a word to the seller, the operator instead of the seller, the end, red in the list. */
export type CaseCall = 'warn' | 'escalate' | 'expire' | 'late';

/** What of a case its clock is read from. */
export interface CaseTimes {
  state: CaseState;
  openedAt: Date;
  answerBy: Date;
  solveBy: Date;
  answeredAt: Date | null;
}

/** All that is due of a case by now; each is to be done once. */
export function callsOfCase(times: CaseTimes, now: Date): CaseCall[] {
  const { state, openedAt, answerBy, solveBy, answeredAt } = times;
  const at = now.getTime();
  switch (state) {
    case 'to_answer': {
      const half = (openedAt.getTime() + answerBy.getTime()) / 2;
      if (at >= answerBy.getTime()) return ['escalate'];
      return at >= half ? ['warn'] : [];
    }
    case 'answered': {
      const since = answeredAt ?? openedAt;
      return at >= since.getTime() + CASE_SILENCE_DAYS * DAY ? ['expire'] : [];
    }
    case 'with_operator':
      return at >= solveBy.getTime() ? ['late'] : [];
    case 'closed':
      return [];
  }
}
