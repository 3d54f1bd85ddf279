import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar-date.js';
import { stockOutlook } from './stock-outlook.js';
import { day } from './testing/arbitraries.js';

const TODAY = day('2026-11-29');
const inDays = (days: number) => addDays(TODAY, days);

describe('stock against its certificate', () => {
  it.each([
    ['plenty, and years left', { stock: 60, sold: 30 }, 400, false, 60, false],
    ['gone in a week', { stock: 6, sold: 30 }, 400, true, 6, false],
    ['few pieces', { stock: 5, sold: 1 }, 400, true, 150, false],
    ['nothing left', { stock: 0, sold: 4 }, 400, true, null, false],
    ['more sold than there was', { stock: -2, sold: 4 }, 400, true, null, false],
    ['just enough for the time', { stock: 60, sold: 30 }, 60, false, 60, false],
    ['one day too much', { stock: 61, sold: 30 }, 60, false, 61, true],
    ['nothing sells, the end is near', { stock: 40, sold: 0 }, 180, false, null, true],
    ['nothing sells, the end is far', { stock: 40, sold: 0 }, 181, false, null, false],
    ['no certificate', { stock: 40, sold: 0 }, null, false, null, false],
  ] as const)('%s', (_, pack, days, runsOut, lasts, outlasts) => {
    expect(stockOutlook(pack, days === null ? null : inDays(days), TODAY)).toEqual({
      runsOut,
      lastsThrough: lasts === null ? null : inDays(lasts),
      outlasts,
    });
  });

  it('of more stock none lasts shorter, and what outlasts goes on doing so', () => {
    const pack = fc.record({ stock: fc.nat(10_000), sold: fc.nat(5000) });
    fc.assert(
      fc.property(pack, fc.nat(500), fc.nat(400), ({ stock, sold }, more, days) => {
        const one = stockOutlook({ stock, sold }, inDays(days), TODAY);
        const other = stockOutlook({ stock: stock + more, sold }, inDays(days), TODAY);
        if (one.lastsThrough && other.lastsThrough) {
          expect(one.lastsThrough <= other.lastsThrough).toBe(true);
        }
        if (one.outlasts) expect(other.outlasts).toBe(true);
      }),
    );
  });
});
