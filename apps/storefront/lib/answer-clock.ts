import type { answerClockSchema } from 'ocop-contract';
import { type AnswerClock, parseCalendarDate } from 'ocop-core';
import type { z } from 'zod';

/** Until when an order is to be answered, as the rules reckon with it. */
export function clockOf(clock: z.output<typeof answerClockSchema>): AnswerClock {
  return {
    answerBy: new Date(clock.answer_by),
    leftMinutes: clock.left_minutes,
    pausedThrough: clock.paused_through === null ? null : parseCalendarDate(clock.paused_through),
  };
}
