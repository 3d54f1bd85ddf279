import { describe, expect, it } from 'vitest';
import { authorityDueBy, authorityUrgency } from './authority-request.js';

/** Times of Vietnam; 2026-11-28 is a Saturday. */
const at = (text: string) => new Date(`${text}:00+07:00`);

describe('what an authority asks', () => {
  it('is due after 24 hours of the clock, over a Sunday as well', () => {
    expect(authorityDueBy(at('2026-11-28T15:30'))).toEqual(at('2026-11-29T15:30'));
  });

  it.each([
    ['just received', '2026-11-28T15:30', null, 'calm'],
    ['a little more than four hours before', '2026-11-29T11:29', null, 'calm'],
    ['four hours before', '2026-11-29T11:30', null, 'soon'],
    ['due', '2026-11-29T15:30', null, 'late'],
    ['closed, however late', '2026-12-29T15:30', '2026-11-30T10:00', 'closed'],
  ])('%s', (_, now, closed, urgency) => {
    const dueAt = authorityDueBy(at('2026-11-28T15:30'));
    const closedAt = closed === null ? null : at(closed);
    expect(authorityUrgency({ dueAt, closedAt }, at(now))).toBe(urgency);
  });
});
