import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CASE_ACTS,
  CASE_STATES,
  CASE_WINDOW_DAYS,
  type CaseAct,
  type CaseCall,
  type CaseState,
  type CaseTimes,
  callsOfCase,
  caseAfter,
  caseKindsOf,
  complaintPromiseOn,
  solveByWithOperator,
  startCaseClock,
} from './order-case.js';
import { day } from './testing/arbitraries.js';

/** 2026-11-27 is a Friday, 29 a Sunday. Times of Vietnam. */
const at = (text: string) => new Date(`${text}:00+07:00`);
const OPENED = at('2026-11-27T09:00');

describe('what may be done with a case', () => {
  it.each<[CaseState, CaseAct[]]>([
    ['to_answer', ['answer', 'solve']],
    ['answered', ['solve', 'escalate']],
    ['with_operator', ['solve', 'decide']],
    ['closed', []],
  ])('that is %s', (state, acts) => {
    expect(CASE_ACTS.filter((act) => caseAfter(state, act) !== null)).toEqual(acts);
  });

  it('never goes back, whatever is done', () => {
    const acts = fc.array(fc.constantFrom(...CASE_ACTS), { maxLength: 12 });
    fc.assert(
      fc.property(acts, (asked) => {
        let state: CaseState = 'to_answer';
        for (const act of asked) {
          const after = caseAfter(state, act);
          if (after === null) continue;
          expect(CASE_STATES.indexOf(after)).toBeGreaterThan(CASE_STATES.indexOf(state));
          state = after;
        }
      }),
    );
  });
});

describe('what a buyer may say is wrong', () => {
  const sent = { isCanceled: false, shippedAt: OPENED, deliveredAt: null };
  const came = { ...sent, deliveredAt: OPENED };
  const later = (days: number) => new Date(OPENED.getTime() + days * 86_400_000);

  it.each([
    ['a parcel that nobody has sent', { ...sent, shippedAt: null }, later(1), 0],
    ['one on its way', sent, later(1), 2],
    ['one on its way for months', sent, later(100), 2],
    ['one that came', came, later(1), 2],
    ['one brought without having been sent', { ...came, shippedAt: null }, later(1), 2],
    ['one that came long ago', came, later(CASE_WINDOW_DAYS + 1), 0],
    ['one that was cancelled', { ...came, isCanceled: true }, later(1), 0],
  ])('of %s', (_, parcel, now, kinds) => {
    expect(caseKindsOf(parcel, now)).toHaveLength(kinds);
  });
});

describe('the clock of a case', () => {
  it('is a working day to the answer and a week to the end', () => {
    expect(complaintPromiseOn(day('27/11/2026'))).toEqual({ answerHours: 24, solveDays: 7 });
    expect(startCaseClock(OPENED)).toEqual({
      answerBy: at('2026-11-28T09:00'),
      solveBy: at('2026-12-04T09:00'),
    });
    expect(startCaseClock(at('2026-11-28T10:00')).answerBy).toEqual(at('2026-11-30T10:00'));
  });

  it('leaves an operator who is asked late a working day', () => {
    const { solveBy } = startCaseClock(OPENED);
    expect(solveByWithOperator(solveBy, at('2026-11-30T09:00'))).toEqual(solveBy);
    expect(solveByWithOperator(solveBy, at('2026-12-04T08:00'))).toEqual(at('2026-12-05T08:00'));
  });

  const open = { openedAt: OPENED, answeredAt: null, ...startCaseClock(OPENED) };
  const answered = { ...open, answeredAt: at('2026-11-27T12:00') };
  it.each<[string, CaseTimes, string, CaseCall[]]>([
    ['just opened', { ...open, state: 'to_answer' }, '2026-11-27T10:00', []],
    ['half over', { ...open, state: 'to_answer' }, '2026-11-27T21:00', ['warn']],
    ['over', { ...open, state: 'to_answer' }, '2026-11-28T09:00', ['escalate']],
    ['answered', { ...answered, state: 'answered' }, '2026-12-03T12:00', []],
    [
      'answered, and no word more',
      { ...answered, state: 'answered' },
      '2026-12-04T12:00',
      ['expire'],
    ],
    ['with the operator', { ...answered, state: 'with_operator' }, '2026-12-04T08:59', []],
    [
      'with the operator, late',
      { ...answered, state: 'with_operator' },
      '2026-12-04T09:00',
      ['late'],
    ],
    ['closed', { ...answered, state: 'closed' }, '2027-12-04T09:00', []],
  ])('%s', (_, times, now, calls) => {
    expect(callsOfCase(times, at(now))).toEqual(calls);
  });

  it('calls for something in the end, in every state that is open', () => {
    for (const state of CASE_STATES.filter((one) => one !== 'closed')) {
      expect(callsOfCase({ ...open, state }, at('2027-11-27T09:00'))).toHaveLength(1);
    }
  });
});
