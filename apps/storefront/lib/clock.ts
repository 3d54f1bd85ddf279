import { type CalendarDate, calendarDateAt } from 'ocop-core';

/** The day it is in Vietnam now. The one place where the storefront reads the system clock for rules. */
export function today(): CalendarDate {
  return calendarDateAt(new Date());
}
