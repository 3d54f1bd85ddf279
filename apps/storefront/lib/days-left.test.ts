import { parseCalendarDate } from 'ocop-core';
import { expect, test } from 'vitest';
import { daysLeftIfFew } from './days-left';

test.each([
  ['2026-11-26', 0],
  ['2026-11-27', 1],
  ['2026-12-26', 30],
  ['2026-12-27', null],
  ['2026-11-25', null],
])('on 26/11/2026 a certificate until %s has %j days left', (validTo, days) => {
  const today = parseCalendarDate('2026-11-26');
  expect(daysLeftIfFew(parseCalendarDate(validTo), today)).toBe(days);
});
