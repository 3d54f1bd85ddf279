import { type CalendarDate, isCalendarDate } from 'ocop-core';
import { z } from 'zod';

/** A day that a client sends. */
export const calendarDate = z.custom<CalendarDate>(
  isCalendarDate,
  'phải là một ngày có thật, dạng YYYY-MM-DD',
);
