import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDateAt,
  compareDates,
  endOfDayTimestamp,
  formatDate,
  isCalendarDate,
  parseCalendarDate,
  startOfDayTimestamp,
  yearOf,
} from './calendar-date.js';
import { anyDate, day } from './testing/arbitraries.js';

describe('parseCalendarDate', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    [' 2026-11-23 ', '2026-11-23'],
    ['23/11/2026', '2026-11-23'],
    ['4/2/2021', '2021-02-04'],
    ['04-02-2021', '2021-02-04'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2000', '2000-02-29'],
  ])('reads %j', (text, expected) => {
    expect(parseCalendarDate(text)).toBe(expected);
  });

  it.each([
    '',
    '31/02/2026',
    '29/02/2026',
    '29/02/1900',
    '31/04/2026',
    '00/01/2026',
    '2026-13-01',
    '2026-00-10',
    '2026-1-5',
    '0202-01-01',
    '23/11/26',
    '2026-11-23T00:00:00Z',
    '2026/11/23',
    'hôm nay',
  ])('refuses %j', (text) => {
    expect(() => parseCalendarDate(text)).toThrow(
      expect.objectContaining({ code: 'invalid_date' }),
    );
  });

  it('reads back what it writes, in both notations', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseCalendarDate(date)).toBe(date);
        expect(parseCalendarDate(formatDate(date, 'vi'))).toBe(date);
      }),
    );
  });
});

describe('isCalendarDate', () => {
  it.each([null, undefined, 20261123, new Date(), {}, '23/11/2026', ' 2026-11-23', '2026-02-30'])(
    'is false for %j',
    (value) => {
      expect(isCalendarDate(value)).toBe(false);
    },
  );

  it('agrees with the platform on every month end of four centuries', () => {
    for (let year = 1900; year <= 2300; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const text = (dayOfMonth: number) =>
          `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
        expect(isCalendarDate(text(length))).toBe(true);
        expect(isCalendarDate(text(length + 1))).toBe(false);
      }
    }
  });
});

describe('addMonths', () => {
  it.each([
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-08-31', 1, '2024-09-30'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-05-05', 0, '2024-05-05'],
  ])('%s + %i months is %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  it('never leaves the target month and keeps the day where the month has it', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const moved = addMonths(date, months);
        const dayOf = (text: CalendarDate) => Number(text.slice(8));
        const monthIndex = (text: CalendarDate) => yearOf(text) * 12 + Number(text.slice(5, 7));
        expect(monthIndex(moved)).toBe(monthIndex(date) + months);
        expect(dayOf(moved)).toBeLessThanOrEqual(dayOf(date));
        if (dayOf(date) <= 28) expect(dayOf(moved)).toBe(dayOf(date));
      }),
    );
  });
});

describe('addDays and compareDates', () => {
  it('go there and back, in calendar order', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 4000 }), (date, days) => {
        const later = addDays(date, days);
        expect(addDays(later, -days)).toBe(date);
        expect(compareDates(date, later)).toBe(-1);
        expect(compareDates(later, date)).toBe(1);
        expect(compareDates(date, date)).toBe(0);
        expect(startOfDayTimestamp(later) - startOfDayTimestamp(date)).toBe(days * 86_400);
      }),
    );
  });

  it('refuses to leave the calendar', () => {
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(
      expect.objectContaining({ code: 'invalid_date' }),
    );
  });
});

describe('the day in Vietnam', () => {
  it.each([
    ['2026-11-22T16:59:59.999Z', '2026-11-22'],
    ['2026-11-22T17:00:00.000Z', '2026-11-23'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01'],
    ['2024-02-28T17:00:00.000Z', '2024-02-29'],
  ])('at %s is %s', (instant, expected) => {
    expect(calendarDateAt(new Date(instant))).toBe(expected);
  });

  it('holds from its first to its last second', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(calendarDateAt(new Date(startOfDayTimestamp(date) * 1000))).toBe(date);
        expect(calendarDateAt(new Date(endOfDayTimestamp(date) * 1000))).toBe(date);
        expect(calendarDateAt(new Date((endOfDayTimestamp(date) + 1) * 1000))).toBe(
          addDays(date, 1),
        );
      }),
    );
  });

  it('refuses what is not an instant', () => {
    expect(() => calendarDateAt(new Date('x'))).toThrow(
      expect.objectContaining({ code: 'invalid_date' }),
    );
  });
});

describe('formatDate', () => {
  it('writes the day as Vietnamese and English readers do', () => {
    expect(formatDate(day('2026-11-03'), 'vi')).toBe('03/11/2026');
    expect(formatDate(day('2026-11-03'), 'en')).toBe('3 Nov 2026');
  });
});
