import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isToPay,
  REPAY_DAYS,
  REPAYMENT_ACTS,
  REPAYMENT_STATES,
  type Repayment,
  type RepaymentAct,
  type RepaymentState,
  repayBy,
  repaymentAfter,
  repaymentDecided,
  repaymentIsLate,
} from './repayment.js';

describe('money that goes back after a case', () => {
  it.each<[RepaymentState, RepaymentAct[]]>([
    ['owed', ['pay', 'receive']],
    ['paid', ['deny', 'receive']],
    ['denied', ['pay', 'receive']],
    ['received', []],
    ['by_card', []],
  ])('that is %s', (state, acts) => {
    expect(REPAYMENT_ACTS.filter((act) => repaymentAfter(state, act) !== null)).toEqual(acts);
  });

  it('is over when its buyer has it, and never before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...REPAYMENT_ACTS), { maxLength: 12 }), (acts) => {
        let state: RepaymentState = 'owed';
        for (const act of acts) {
          const after = repaymentAfter(state, act);
          if (after === null) continue;
          expect(after === 'received').toBe(act === 'receive');
          state = after;
        }
        expect(state === 'received').toBe(acts.includes('receive'));
      }),
    );
  });

  const SINCE = new Date('2026-11-27T09:00:00+07:00');
  const BY = new Date('2026-12-02T09:00:00+07:00');
  it('has its days, and is late as long as it has not been paid', () => {
    expect(REPAY_DAYS).toBe(5);
    expect(repayBy(SINCE)).toEqual(BY);
    const late = REPAYMENT_STATES.filter((state) => repaymentIsLate(state, BY, BY));
    expect(late).toEqual(REPAYMENT_STATES.filter(isToPay));
    expect(repaymentIsLate('owed', BY, SINCE)).toBe(false);
  });

  const sum = (amount: number, state: RepaymentState): Repayment => ({ amount, state });
  it.each<
    [string, Repayment | null, 'refund' | 'resend' | 'no_claim', number | null, Repayment | null]
  >([
    ['decided first', null, 'refund', 100, sum(100, 'owed')],
    ['more than was offered', sum(50, 'owed'), 'refund', 100, sum(100, 'owed')],
    ['less than was offered', sum(100, 'owed'), 'refund', 50, sum(50, 'owed')],
    ['as was paid', sum(100, 'paid'), 'refund', 100, sum(100, 'paid')],
    ['more than was paid', sum(50, 'paid'), 'refund', 100, sum(50, 'owed')],
    ['more than has come', sum(50, 'received'), 'refund', 100, sum(50, 'owed')],
    ['again what did not come', sum(100, 'denied'), 'refund', 100, sum(100, 'owed')],
    ['goods instead', sum(100, 'owed'), 'resend', null, null],
    ['nothing, after it was paid', sum(100, 'paid'), 'no_claim', null, sum(100, 'paid')],
    ['of nothing that was paid', null, 'refund', null, null],
  ])('%s', (_, before, outcome, amount, after) => {
    expect(repaymentDecided(before, outcome, amount)).toEqual(after);
  });

  it.each<
    [string, Repayment | null, 'refund' | 'resend' | 'no_claim', number | null, Repayment | null]
  >([
    ['decided first', null, 'refund', 100, sum(100, 'by_card')],
    ['more than was offered', sum(50, 'by_card'), 'refund', 100, sum(100, 'by_card')],
    ['less than was offered', sum(100, 'by_card'), 'refund', 50, sum(100, 'by_card')],
    ['nothing, after it went back', sum(50, 'by_card'), 'no_claim', null, sum(50, 'by_card')],
  ])('to a card: %s', (_, before, outcome, amount, after) => {
    expect(repaymentDecided(before, outcome, amount, 'by_card')).toEqual(after);
  });

  it('is never more than was decided, or was paid before', () => {
    const paid = fc.constantFrom<RepaymentState>('paid', 'received');
    const some = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(paid, some, some, (state, before, decided) => {
        const after = repaymentDecided(sum(before, state), 'refund', decided);
        const rest = after && isToPay(after.state) ? after.amount : 0;
        expect(before + rest).toBe(Math.max(before, decided));
      }),
    );
  });
});
