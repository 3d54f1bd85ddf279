import { EXTENSION_PROOFS } from 'ocop-core';
import { z } from 'zod';
import { calendarDate } from '../../../../../../http/calendar-date';
import { paperFields } from '../paper-fields';

export const extensionBody = z.strictObject({
  last_day: calendarDate,
  proof: z.enum(EXTENSION_PROOFS),
  legal_ref: z.string().max(300).nullish(),
  ...paperFields,
});

export type ExtensionBody = z.infer<typeof extensionBody>;
