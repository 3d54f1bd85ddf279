import { describe, expect, it } from 'vitest';
import { parseCalendarDate } from './calendar-date.js';
import { earliestClosing, vneidDueOn } from './identity-check.js';

const day = parseCalendarDate;

describe('VNeID', () => {
  it.each([
    ['2026-07-01', '2026-12-31'],
    ['2026-09-27', '2026-12-31'],
    ['2026-09-28', '2026-09-28'],
    ['2026-11-29', '2026-11-29'],
  ])('an account of %s is tied to it by %s', (opened, due) => {
    expect(vneidDueOn(day(opened))).toBe(day(due));
  });
});

describe('the end of an account', () => {
  it.each([
    ['2026-11-29', '2026-12-04'],
    ['2026-12-28', '2027-01-02'],
  ])('announced on %s it comes on %s at the earliest', (announced, earliest) => {
    expect(earliestClosing(day(announced))).toBe(day(earliest));
  });
});
