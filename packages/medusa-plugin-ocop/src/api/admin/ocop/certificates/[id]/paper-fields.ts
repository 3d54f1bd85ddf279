import { z } from 'zod';
import { calendarDate } from '../../../../../http/calendar-date';
import { acknowledge, note } from '../../decisions/fields';

const text = (max: number) => z.string().max(max).nullish();

/** A paper about one certificate that is no decision: a receipt, a letter, a conclusion. */
export const paperFields = {
  paper: z.strictObject({ number: text(100), issuer: text(300), dated_on: calendarDate }),
  note,
  acknowledge,
};
