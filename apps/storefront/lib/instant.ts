import { calendarDateAt, formatDate, type Locale } from 'ocop-core';

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant as Vietnam's clocks showed it: '14:03, 23/11/2026'. */
export function formatInstant(instant: string, locale: Locale): string {
  const date = new Date(instant);
  return `${CLOCK.format(date)}, ${formatDate(calendarDateAt(date), locale)}`;
}
