import { DECISION_WARNINGS } from 'ocop-core';
import { z } from 'zod';
import { errorSchema } from '../errors.js';

export const warningSchema = z
  .object({
    code: z.enum(DECISION_WARNINGS).describe('What is acknowledged.'),
    path: z.string(),
    message: z.string().describe('A sentence for people, in Vietnamese.'),
    params: z.record(z.string(), z.string()),
  })
  .meta({ id: 'Warning', description: 'Something odd about a decision or a link.' });
export type Warning = z.input<typeof warningSchema>;

export const needsAcknowledgementError = errorSchema
  .extend({
    type: z.literal('conflict'),
    code: z.literal('needs_acknowledgement'),
    warnings: z.array(warningSchema).min(1),
  })
  .meta({
    id: 'NeedsAcknowledgement',
    description: 'Nothing was written: it waits for somebody to say that it is meant so.',
  });
