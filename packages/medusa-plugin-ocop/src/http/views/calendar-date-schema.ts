import { z } from '@medusajs/framework/zod';
import { type CalendarDate, isCalendarDate } from 'ocop-core';

/** A day as the register keeps it: strict 'YYYY-MM-DD'. */
export const calendarDateSchema = z.custom<CalendarDate>(isCalendarDate, 'not a calendar date');
