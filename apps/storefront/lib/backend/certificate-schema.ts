import { CERTIFICATE_EVENT_TYPES, EXTENSION_PROOFS, GROUP_SCHEMES } from 'ocop-core';
import { z } from 'zod';
import { calendarDateSchema, decisionSchema, standingSchema, starSchema } from './shared-schemas';

const paperSchema = z.object({
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  dated_on: calendarDateSchema,
});

const historyEntrySchema = z.object({
  sequence: z.number(),
  type: z.enum(CERTIFICATE_EVENT_TYPES),
  occurred_on: calendarDateSchema,
  decision: decisionSchema.nullable(),
  reason_code: z.string().nullable(),
  paper: paperSchema.nullable(),
  hash: z.string(),
});

export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** A certificate as a list tells it. */
export const certificateRowSchema = z.object({
  verification_code: z.string(),
  standing: standingSchema,
  product_name: z.string(),
  product_code: z.string().nullable(),
  star: starSchema,
  score: z.number().nullable(),
  potential_five_star: z.boolean(),
  demo: z.boolean(),
  valid_from: calendarDateSchema,
  /** As its decision says; `last_day` counts an extension. */
  valid_to: calendarDateSchema,
  last_day: calendarDateSchema,
  extension: z
    .object({
      last_day: calendarDateSchema,
      proof: z.enum(EXTENSION_PROOFS),
      legal_ref: z.string(),
      paper: paperSchema,
    })
    .nullable(),
  re_evaluation_filed_on: calendarDateSchema.nullable(),
  ended_on: calendarDateSchema.nullable(),
  group: z.object({ scheme: z.enum(GROUP_SCHEMES), code: z.string() }),
  place: z.object({
    scheme: z.enum(['2025', '2024']),
    code: z.string(),
    current_code: z.string(),
    region_code: z.string(),
    commune: z.string().nullable(),
  }),
  producer: z.object({ id: z.string(), handle: z.string(), name: z.string(), type: z.string() }),
  recognition_decision: decisionSchema,
  revocation: z
    .object({
      decision: decisionSchema,
      reason_code: z.string().nullable(),
      legal_ref_vi: z.string().nullable(),
      legal_ref_en: z.string().nullable(),
    })
    .nullable(),
  annulment: z.object({ annulled_on: calendarDateSchema, decision: decisionSchema }).nullable(),
  returned_on: calendarDateSchema.nullable(),
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
