import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANSWER_RULE,
  addCounted,
  answerTime,
  type ClockCall,
  callsOfClock,
  clockOnHoliday,
  clockTimeAt,
  countedMinutes,
  startAnswerClock,
} from './answer-clock.js';
import { addDays, calendarDateAt, parseCalendarDate } from './calendar-date.js';

/** 2026-11-27 is a Friday, 29 a Sunday. Times of Vietnam. */
const at = (text: string) => new Date(`${text}:00+07:00`);
const day = parseCalendarDate;

describe('hours to answer in', () => {
  it.each([
    ['a Friday morning', '2026-11-27T09:00', 24, '2026-11-28T09:00'],
    ['a Saturday morning: Sunday does not count', '2026-11-28T09:00', 24, '2026-11-30T09:00'],
    ['a Sunday: from Monday on', '2026-11-29T15:00', 24, '2026-12-01T00:00'],
    ['a Friday, over a Sunday', '2026-11-27T20:00', 48, '2026-11-30T20:00'],
    ['a minute before Sunday', '2026-11-28T23:59', 1, '2026-11-30T00:59'],
  ])('placed on %s', (_, placed, hours, by) => {
    expect(startAnswerClock(at(placed), hours, null).answerBy).toEqual(at(by));
  });

  it('stand still on a holiday, with what was left', () => {
    const clock = startAnswerClock(at('2026-11-25T09:00'), 24, null);
    const paused = clockOnHoliday(clock, day('2026-11-27'), at('2026-11-25T15:00'));
    expect(paused).toEqual({
      answerBy: at('2026-11-28T18:00'),
      leftMinutes: 18 * 60,
      pausedThrough: '2026-11-27',
    });
    const longer = clockOnHoliday(paused, day('2026-11-30'), at('2026-11-27T12:00'));
    expect(longer.answerBy).toEqual(at('2026-12-01T18:00'));
    expect(clockOnHoliday(longer, null, at('2026-11-28T08:00')).answerBy).toEqual(
      at('2026-11-30T02:00'),
    );
    const over = clockOnHoliday(paused, day('2026-11-27'), at('2026-11-28T00:05'));
    expect(over).toEqual({
      answerBy: at('2026-11-28T18:00'),
      leftMinutes: null,
      pausedThrough: null,
    });
  });

  it('begin after the holiday in which an order was placed', () => {
    const clock = startAnswerClock(at('2026-11-25T09:00'), 24, day('2026-11-26'));
    expect(clock.answerBy).toEqual(at('2026-11-28T00:00'));
  });
});

describe('what a clock calls for', () => {
  const clock = startAnswerClock(at('2026-11-25T09:00'), 24, null);
  it.each<[string, ClockCall[]]>([
    ['2026-11-25T20:59', []],
    ['2026-11-25T21:00', ['warn']],
    ['2026-11-26T08:59', ['warn']],
    ['2026-11-26T09:00', ['warn', 'overdue']],
    ['2026-11-28T08:59', ['warn', 'overdue']],
    ['2026-11-28T09:00', ['warn', 'overdue', 'give_up']],
  ])('at %s: %j', (now, calls) => {
    expect(callsOfClock(clock, ANSWER_RULE, at(now))).toEqual(calls);
  });

  it('is nothing while it stands still', () => {
    const paused = clockOnHoliday(clock, day('2026-12-30'), at('2026-11-26T08:00'));
    expect(callsOfClock(paused, ANSWER_RULE, at('2026-12-20T08:00'))).toEqual([]);
    expect(answerTime(paused, at('2026-12-20T08:00'))).toEqual({
      kind: 'paused',
      hours: 1,
      minutes: 0,
    });
  });

  it('is said as people say it', () => {
    expect(answerTime(clock, at('2026-11-26T03:30'))).toEqual({
      kind: 'left',
      hours: 5,
      minutes: 30,
    });
    expect(answerTime(clock, at('2026-11-26T10:15'))).toEqual({
      kind: 'late',
      hours: 1,
      minutes: 15,
    });
  });
});

it('clocks show the time of Vietnam', () => {
  expect(clockTimeAt(new Date('2026-11-25T17:05:00Z'))).toBe('00:05');
});

describe('whenever it begins', () => {
  const moments = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2028-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  const minutes = fc.integer({ min: 0, max: 6000 });

  it('minutes that are added are counted again', () => {
    fc.assert(
      fc.property(moments, minutes, (from, added) => {
        expect(countedMinutes(from, addCounted(from, added))).toBe(added);
      }),
    );
  });

  it('a holiday never shortens what is left', () => {
    fc.assert(
      fc.property(moments, minutes, fc.integer({ min: 0, max: 40 }), (placed, spent, days) => {
        const clock = startAnswerClock(placed, 24, null);
        const now = addCounted(placed, spent);
        const left = countedMinutes(now, clock.answerBy);
        const through = addDays(calendarDateAt(now), days);
        const paused = clockOnHoliday(clock, through, now);
        expect(paused.leftMinutes).toBe(left);
        expect(paused.answerBy.getTime()).toBeGreaterThanOrEqual(clock.answerBy.getTime());
        const again = clockOnHoliday(paused, null, now);
        expect(countedMinutes(now, again.answerBy)).toBe(left);
      }),
    );
  });
});
