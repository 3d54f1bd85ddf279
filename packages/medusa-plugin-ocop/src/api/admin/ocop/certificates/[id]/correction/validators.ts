import { z } from 'zod';
import { calendarDate } from '../../../../../../http/calendar-date';
import { acknowledge, decisionHead, note } from '../../../decisions/fields';
import { recognitionItem } from '../../../decisions/recognition-fields';

export const correctionBody = z.strictObject({
  changes: recognitionItem
    .pick({
      product_name: true,
      product_code: true,
      star: true,
      score: true,
      potential_five_star: true,
      group: true,
      place: true,
      commune: true,
    })
    .extend({ valid_from: calendarDate, valid_to: calendarDate })
    .partial(),
  decision: decisionHead.nullish(),
  note,
  acknowledge,
});

export type CorrectionBody = z.infer<typeof correctionBody>;
