import { z } from 'zod';
import { calendarDate } from '../../../../../../http/calendar-date';
import { paperFields } from '../paper-fields';

export const reEvaluationBody = z.strictObject({
  filed_on: calendarDate,
  ...paperFields,
});

export type ReEvaluationBody = z.infer<typeof reEvaluationBody>;
