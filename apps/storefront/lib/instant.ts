import { calendarDateAt, formatDate, type Locale } from 'ocop-core';

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The day of an instant in Vietnam: '23/11/2026'. */
export function formatInstantDay(instant: string, locale: Locale): string {
  return formatDate(calendarDateAt(new Date(instant)), locale);
}

/** An instant as Vietnam's clocks showed it: '14:03, 23/11/2026'. */
export function formatInstant(instant: string, locale: Locale): string {
  return `${CLOCK.format(new Date(instant))}, ${formatInstantDay(instant, locale)}`;
}
