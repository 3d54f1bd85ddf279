import { calendarDateAt, clockTimeAt, formatDate, type Locale } from 'ocop-core';

/** A moment as a letter says it. */
export function moment(instant: string, locale: Locale): string {
  const at = new Date(instant);
  const day = formatDate(calendarDateAt(at), locale);
  return locale === 'vi' ? `${clockTimeAt(at)} ngày ${day}` : `${clockTimeAt(at)} on ${day}`;
}
