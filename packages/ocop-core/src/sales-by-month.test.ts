import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refundOfLines, type SoldOrder, salesByMonth, sumOfMonths } from './sales-by-month.js';
import { SELLER_ORDER_STATES } from './seller-order.js';
import { shareOut } from './share-out.js';

const order = (more: Partial<SoldOrder> = {}): SoldOrder => ({
  placedAt: new Date('2026-03-10T03:00:00Z'),
  state: 'delivered',
  lines: [{ productId: 'tra', quantity: 2, total: 90_000 }],
  delivery: 30_000,
  refunded: 0,
  ...more,
});

describe('sales of a product by month', () => {
  it('tells apart what became of them', () => {
    const months = salesByMonth(
      [
        order(),
        order({ refunded: 40_000 }),
        order({ state: 'canceled', refunded: 120_000 }),
        order({ state: 'refused' }),
        order({ state: 'shipped' }),
        order({ lines: [{ productId: 'mat', quantity: 1, total: 5 }] }),
      ],
      'tra',
    );
    expect(months).toEqual([
      {
        month: '2026-03',
        orders: 5,
        pieces: 10,
        ordered: 450_000,
        delivered: 180_000,
        open: 90_000,
        canceled: 90_000,
        refused: 90_000,
        refunded: 30_000,
        net: 150_000,
      },
    ]);
  });

  it('counts an order to the month that it was in Vietnam', () => {
    const at = (moment: string) => salesByMonth([order({ placedAt: new Date(moment) })], 'tra');
    expect(at('2026-03-31T16:59:59Z')[0]?.month).toBe('2026-03');
    expect(at('2026-03-31T17:00:00Z')[0]?.month).toBe('2026-04');
  });
});

const amount = fc.integer({ min: 0, max: 5_000_000 });
const orders = fc.array(
  fc.record({
    placedAt: fc.date({
      min: new Date('2025-01-01'),
      max: new Date('2026-12-31'),
      noInvalidDate: true,
    }),
    state: fc.constantFrom(...SELLER_ORDER_STATES),
    lines: fc.array(
      fc.record({
        productId: fc.constantFrom('a', 'b', null),
        quantity: fc.integer({ min: 1, max: 50 }),
        total: amount,
      }),
      { minLength: 1, maxLength: 5 },
    ),
    delivery: amount,
    refunded: amount,
  }),
);

describe('whatever was ordered', () => {
  it('adds up: what became of it is what was ordered, and months are the whole', () => {
    fc.assert(
      fc.property(orders, (all) => {
        for (const product of ['a', 'b']) {
          const months = salesByMonth(all, product);
          const sum = sumOfMonths(months);
          const lines = all.flatMap((one) => one.lines.filter((l) => l.productId === product));
          expect(sum.ordered).toBe(lines.reduce((total, line) => total + line.total, 0));
          for (const one of [...months, sum]) {
            expect(one.delivered + one.open + one.canceled + one.refused).toBe(one.ordered);
            expect(one.delivered - one.refunded).toBe(one.net);
            expect(one.net).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  it('is given back to the đồng, and of no line more than it cost', () => {
    fc.assert(
      fc.property(orders, (all) => {
        for (const one of all) {
          const parts = refundOfLines(one);
          const goods = one.lines.reduce((total, line) => total + line.total, 0);
          const back = Math.min(one.refunded, goods + one.delivery);
          const delivery = back - parts.reduce((total, part) => total + part, 0);
          expect(delivery).toBeGreaterThanOrEqual(0);
          expect(delivery).toBeLessThanOrEqual(one.delivery);
          parts.forEach((part, index) => {
            expect(part).toBeLessThanOrEqual(one.lines[index]?.total ?? 0);
          });
        }
      }),
    );
  });

  it('an amount is shared out whole', () => {
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 8 }), (whole, weights) => {
        const parts = shareOut(whole, weights);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
        expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
      }),
    );
  });
});
