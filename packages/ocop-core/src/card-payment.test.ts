import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CARD_LEAST,
  CARD_MOST,
  captureShares,
  cardStepOf,
  cardTakes,
  refundNow,
} from './card-payment.js';

it.each([
  [0, false],
  [CARD_LEAST - 1, false],
  [CARD_LEAST, true],
  [CARD_MOST, true],
  [CARD_MOST + 1, false],
  [20_000.5, false],
])('a card pays %d đồng: %s', (total, takes) => {
  expect(cardTakes(total)).toBe(takes);
});

it.each([
  ['requires_payment_method', 'pay'],
  ['requires_action', 'pay'],
  ['processing', 'pay'],
  ['something_new', 'pay'],
  ['requires_capture', 'authorised'],
  ['succeeded', 'captured'],
  ['canceled', 'gone'],
])('%s is %s', (status, step) => {
  expect(cardStepOf(status)).toBe(step);
});

const dong = fc.integer({ min: 0, max: CARD_MOST });
const due = fc.option(dong, { nil: null });

describe('what is captured and what goes back', () => {
  it('is to the đồng what the orders cost, and never more than was held', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ amount: dong, due }), { maxLength: 12 }), (shares) => {
        const captured = captureShares(shares);
        for (const [place, share] of shares.entries()) {
          const one = captured[place] ?? -1;
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(share.amount);
          if (share.due !== null && share.due <= share.amount) expect(one).toBe(share.due);
        }
      }),
    );
  });

  it('leaves of a share what its order costs, however often and in whatever steps that falls', () => {
    fc.assert(
      fc.property(dong, fc.array(due, { maxLength: 8 }), (captured, changes) => {
        let refunded = 0;
        let lowest = captured;
        for (const now of changes) {
          refunded += refundNow({ captured, refunded, due: now });
          lowest = Math.min(lowest, now ?? lowest);
          expect(captured - refunded).toBe(lowest);
          // Looked at again, nothing more goes back.
          expect(refundNow({ captured, refunded, due: now })).toBe(0);
        }
        expect(refunded).toBeLessThanOrEqual(captured);
      }),
    );
  });

  it.each([
    ['a cancelled order', { captured: 90_000, refunded: 0, due: 0 }, 90_000],
    ['pieces that could not be had', { captured: 90_000, refunded: 0, due: 60_000 }, 30_000],
    ['and the rest of it later', { captured: 90_000, refunded: 30_000, due: 0 }, 60_000],
    ['an order that is being changed', { captured: 90_000, refunded: 0, due: null }, 0],
    ['an order that costs more by now', { captured: 90_000, refunded: 0, due: 95_000 }, 0],
  ])('%s', (_what, share, back) => {
    expect(refundNow(share)).toBe(back);
  });
});
