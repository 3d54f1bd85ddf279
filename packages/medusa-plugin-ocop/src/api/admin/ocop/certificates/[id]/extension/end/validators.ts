import { z } from 'zod';
import { calendarDate } from '../../../../../../../http/calendar-date';
import { paperFields } from '../../paper-fields';

export const extensionEndBody = z.strictObject({
  result_on: calendarDate,
  ...paperFields,
});

export type ExtensionEndBody = z.infer<typeof extensionEndBody>;
