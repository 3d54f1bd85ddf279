import { type CalendarDate, calendarDateAt } from 'ocop-core';

/** Today in Vietnam, by the clock of who looks. */
export function today(): CalendarDate {
  return calendarDateAt(new Date());
}
