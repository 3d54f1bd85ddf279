import { expect, it } from 'vitest';
import { formatTime } from './format-time.js';

it.each([
  ['2026-11-23T12:45:00Z', 'vi', '19:45 23/11/2026'],
  ['2026-11-23T12:45:00Z', 'en', '23 Nov 2026, 19:45'],
  ['2026-12-31T17:05:59.999Z', 'vi', '00:05 01/01/2027'],
  ['2026-12-31T17:05:59.999Z', 'en', '01 Jan 2027, 00:05'],
  ['2026-11-03T09:00:00+07:00', 'vi', '09:00 03/11/2026'],
  ['not an instant', 'vi', 'not an instant'],
] as const)('writes %s for readers of %s', (instant, locale, text) => {
  expect(formatTime(instant, locale)).toBe(text);
});
