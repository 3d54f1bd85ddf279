import { describe, expect, it } from 'vitest';
import { dateFromText, textFromDate } from './date-input';

describe('dates of the picker', () => {
  it.each(['2026-11-23', '2024-02-29', '2025-01-31', '0002-11-23', '0020-01-01'])(
    '%s survives the way to the picker and back',
    (text) => expect(textFromDate(dateFromText(text))).toBe(text),
  );

  it('is empty where there is no date', () => {
    expect(dateFromText('')).toBeNull();
    expect(dateFromText('23/11/2026')).toBeNull();
    expect(textFromDate(null)).toBe('');
    expect(textFromDate(new Date(Number.NaN))).toBe('');
  });
});
