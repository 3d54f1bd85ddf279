import { CERTIFICATE_EVENT_TYPES } from 'ocop-core';
import { z } from 'zod';
import { calendarDateSchema, decisionSchema, standingSchema, starSchema } from './shared-schemas';

const historyEntrySchema = z.object({
  sequence: z.number(),
  type: z.enum(CERTIFICATE_EVENT_TYPES),
  occurred_on: calendarDateSchema,
  decision: decisionSchema.nullable(),
  reason_code: z.string().nullable(),
  hash: z.string(),
});

export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** A certificate as a list tells it. */
export const certificateRowSchema = z.object({
  verification_code: z.string(),
  standing: standingSchema,
  product_name: z.string(),
  star: starSchema,
  score: z.number().nullable(),
  potential_five_star: z.boolean(),
  demo: z.boolean(),
  valid_from: calendarDateSchema,
  valid_to: calendarDateSchema,
  ended_on: calendarDateSchema.nullable(),
  group: z.object({ scheme: z.enum(['2023', '2019']), code: z.string() }),
  place: z.object({
    scheme: z.enum(['2025', '2024']),
    code: z.string(),
    current_code: z.string(),
    region_code: z.string(),
    commune: z.string().nullable(),
  }),
  producer: z.object({ id: z.string(), handle: z.string(), name: z.string(), type: z.string() }),
  recognition_decision: decisionSchema,
  revocation: z.object({ decision: decisionSchema, reason_code: z.string().nullable() }).nullable(),
  product: z
    .object({
      handle: z.string(),
      title: z.string(),
      thumbnail: z.string().nullable(),
    })
    .nullable(),
});

export type CertificateRow = z.infer<typeof certificateRowSchema>;

export const certificateSchema = certificateRowSchema.extend({
  history: z.array(historyEntrySchema),
});

/** A certificate as the backend tells it. Its standing now is asked of `lib/certificate-standing`. */
export type Certificate = z.infer<typeof certificateSchema>;
