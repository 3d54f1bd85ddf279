import { type CalendarDate, calendarDateAt } from 'ocop-core';

/** The day it is in Vietnam. */
export function today(): CalendarDate {
  return calendarDateAt(new Date());
}
