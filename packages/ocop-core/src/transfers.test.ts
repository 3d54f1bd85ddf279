import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SELLER_ORDER_STATES } from './seller-order.js';
import { judgeNotice, type NoticeOutcome, transferCode, transferCodesIn } from './transfers.js';

const numbers = fc.integer({ min: 1, max: 999_999_999 });

describe('the code of an order in a transfer', () => {
  it('is found again, whatever a bank makes of the text', () => {
    const around = fc.stringMatching(/^[A-Za-z .-]{0,12}$/);
    fc.assert(
      fc.property(numbers, around, around, (number, before, after) => {
        const code = transferCode(number);
        const spaced = code.split('').join(' ').toLowerCase();
        for (const text of [`${before} ${code}.${after}`, `${before}-${spaced}`]) {
          expect(transferCodesIn(text)).toContain(code);
        }
      }),
    );
  });

  it.each([
    ['MBVCB.123.DH1024YW.CT tu 0123', []],
    [`IBFT ${transferCode(1024)}FT25330012 GD 998877`, [transferCode(1024)]],
    [`${transferCode(7)} va ${transferCode(8)}`, [transferCode(7), transferCode(8)]],
    ['chuyen tien mua che', []],
    ['', []],
  ])('in “%s”', (text, codes) => {
    expect(transferCodesIn(text)).toEqual(codes);
  });

  it('is no other order’s when a digit is wrong or two have changed places', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const digits = [...String(number)];
        const place = at % digits.length;
        const wrong = [...digits];
        wrong[place] = String((Number(digits[place]) + by) % 10);
        const swapped = [...digits];
        [swapped[place], swapped[place - 1]] = [digits[place - 1] ?? '', digits[place] ?? ''];
        const check = transferCode(number).slice(-2);
        for (const typed of [wrong, ...(place > 0 ? [swapped] : [])]) {
          if (typed.join('') === digits.join('') || typed[0] === '0') continue;
          expect(transferCodesIn(`DH${typed.join('')}${check}`)).toEqual([]);
        }
      }),
    );
  });
});

describe('money that has come', () => {
  const of = (
    state: 'to_pay' | 'canceled' | 'to_answer',
    paid: 'not' | 'by_this' | 'otherwise',
  ) => ({
    state,
    amount: 266_000,
    paid,
  });

  it.each<[number, Parameters<typeof judgeNotice>[0]['order'], NoticeOutcome]>([
    [266_000, of('to_pay', 'not'), 'applied'],
    [265_999, of('to_pay', 'not'), 'too_little'],
    [266_001, of('to_pay', 'not'), 'too_much'],
    [266_000, of('canceled', 'not'), 'late'],
    [266_000, of('to_answer', 'otherwise'), 'duplicate'],
    [266_000, of('canceled', 'otherwise'), 'duplicate'],
    [266_000, of('to_answer', 'by_this'), 'applied'],
    [266_000, null, 'unknown'],
  ])('%d đồng for %o is %s', (amount, order, outcome) => {
    expect(judgeNotice({ amount, order })).toBe(outcome);
  });

  it('pays an order to the đồng, while it waits for it, and once', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.record({
          state: fc.constantFrom(...SELLER_ORDER_STATES),
          amount: fc.nat(1_000_000),
          paid: fc.constantFrom('not' as const, 'otherwise' as const),
        }),
        (amount, order) => {
          const pays = judgeNotice({ amount, order }) === 'applied';
          expect(pays).toBe(
            order.paid === 'not' && order.state === 'to_pay' && amount === order.amount,
          );
        },
      ),
    );
  });
});
