import { problem } from 'ocop-contract';
import { type CalendarDate, isCalendarDate } from 'ocop-core';
import { z } from 'zod';

/** A day that a client sends. */
export const calendarDate = z.custom<CalendarDate>(isCalendarDate, problem('not_a_day'));
