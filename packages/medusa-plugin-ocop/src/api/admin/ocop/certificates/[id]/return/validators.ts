import { z } from 'zod';
import { calendarDate } from '../../../../../../http/calendar-date';
import { paperFields } from '../paper-fields';

export const returnBody = z.strictObject({
  returned_on: calendarDate,
  ...paperFields,
});

export type ReturnBody = z.infer<typeof returnBody>;
