import { describe, expect, it } from 'vitest';
import { parseCalendarDate } from './calendar-date.js';
import { type SaleStop, saleStopOn } from './sale-stop.js';

const TODAY = parseCalendarDate('2026-11-29');
const stop = (kind: SaleStop['kind'], through: string | null = null): SaleStop => ({
  kind,
  through: through === null ? null : parseCalendarDate(through),
});

describe('saleStopOn', () => {
  it.each<[string, SaleStop[], SaleStop | null]>([
    ['nothing', [], null],
    ['one without end', [stop('stopped')], stop('stopped')],
    ['one through today', [stop('paused', '2026-11-29')], stop('paused', '2026-11-29')],
    ['one through yesterday', [stop('paused', '2026-11-28')], null],
    [
      'a pause and a stop',
      [stop('paused'), stop('stopped', '2026-12-01')],
      stop('stopped', '2026-12-01'),
    ],
    [
      'two pauses',
      [stop('paused', '2026-12-01'), stop('paused', '2026-12-24')],
      stop('paused', '2026-12-24'),
    ],
    ['an endless pause', [stop('paused', '2026-12-01'), stop('paused')], stop('paused')],
    [
      'a stop that is over, and a pause',
      [stop('stopped', '2026-11-01'), stop('paused')],
      stop('paused'),
    ],
  ])('%s', (_, stops, counts) => {
    expect(saleStopOn(stops, TODAY)).toEqual(counts);
    expect(saleStopOn([...stops].reverse(), TODAY)).toEqual(counts);
  });
});
