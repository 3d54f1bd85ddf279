import { z } from '@medusajs/framework/zod';
import { CERTIFICATE_EVENT_TYPES } from 'ocop-core';
import { decisionRecordSchema } from './decision-view';

/** An entry of the register with its decision; parsed where rows are read. */
export const eventRecordSchema = z.object({
  sequence: z.number(),
  type: z.enum(CERTIFICATE_EVENT_TYPES),
  certificate_id: z.string(),
  certificate_code: z.string(),
  occurred_on: z.string(),
  recorded_at: z.string(),
  reason_code: z.string().nullable(),
  note: z.string().nullable(),
  payload: z.record(z.string(), z.unknown()),
  previous_hash: z.string(),
  hash: z.string(),
  decision: decisionRecordSchema.nullish(),
});

export type EventRecord = z.infer<typeof eventRecordSchema>;
