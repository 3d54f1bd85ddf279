import { EXTENSION_PROOFS } from 'ocop-core';
import { z } from 'zod';
import {
  calendarDateSchema,
  eventTypeSchema,
  groupSchemeSchema,
  instantSchema,
  placeSchemeSchema,
  standingSchema,
  starSchema,
} from './common.js';

export const DECISION_KINDS = [
  'recognition',
  'revocation',
  'annulment',
  'reinstatement',
  'correction',
] as const;

/** What everybody may know of a decision wherever it is named. */
export const decisionHeadSchema = z
  .object({
    number: z.string().describe('As it is written: 1446/QĐ-UBND-HC.'),
    issuer: z.string(),
    signed_on: calendarDateSchema,
    effective_on: calendarDateSchema,
  })
  .meta({ id: 'DecisionHead' });
export type DecisionHead = z.input<typeof decisionHeadSchema>;

export const decisionSchema = z
  .object({
    id: z.string(),
    ...decisionHeadSchema.shape,
    kind: z.enum(DECISION_KINDS),
  })
  .meta({ id: 'Decision', description: 'A decision of an authority on certificates.' });

export const paperSchema = z
  .object({
    number: z.string().nullable(),
    issuer: z.string().nullable(),
    dated_on: calendarDateSchema,
  })
  .meta({
    id: 'Paper',
    description: 'A paper that is no decision: a receipt, a letter, a conclusion.',
  });

export const extensionSchema = z
  .object({
    last_day: calendarDateSchema,
    proof: z.enum(EXTENSION_PROOFS),
    legal_ref: z.string().describe('The article that it rests on, as it was entered.'),
    paper: paperSchema,
  })
  .meta({
    id: 'Extension',
    description: 'Until when a certificate is kept in force past its last day, and on what proof.',
  });

export const badgeSchema = z
  .object({
    star: starSchema,
    potential_five_star: z.boolean(),
    label: z.string(),
    decision_number: z.string(),
    issuer: z.string(),
    valid_to: calendarDateSchema,
    verification_code: z.string(),
    sentence_vi: z.string(),
    sentence_en: z.string(),
  })
  .meta({ id: 'Badge', description: 'What a product shows while its certificate is in force.' });

export const placeSchema = z
  .object({
    scheme: placeSchemeSchema,
    code: z.string(),
    name_vi: z.string(),
    current_code: z.string().describe('The province of today that the place belongs to.'),
    current_name_vi: z.string(),
    region_code: z.string(),
    region_name_vi: z.string(),
    commune: z.string().nullable(),
  })
  .meta({
    id: 'Place',
    description: 'A place as printed on the decision, and where it lies today.',
  });

export const groupSchema = z
  .object({
    scheme: groupSchemeSchema,
    code: z.string(),
    name_vi: z.string(),
    name_en: z.string(),
  })
  .meta({
    id: 'ProductGroup',
    description: 'A product group; a code means nothing without its scheme.',
  });

export const revocationSchema = z
  .object({
    decision: decisionSchema,
    reason_code: z.string().nullable(),
    reason_vi: z.string().nullable(),
    reason_en: z.string().nullable(),
    legal_ref_vi: z
      .string()
      .nullable()
      .describe('Point and article that the reason falls under; null for what is older.'),
    legal_ref_en: z.string().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'Revocation', description: 'The revocation that stands, also one dated ahead.' });

export const annulmentSchema = z
  .object({ annulled_on: calendarDateSchema, decision: decisionSchema })
  .meta({ id: 'Annulment', description: 'The recognition was wrong, and counts no more.' });

export const producerNameSchema = z
  .object({ id: z.string(), handle: z.string(), name: z.string(), type: z.string() })
  .meta({ id: 'ProducerName' });

export const certificateRowSchema = z
  .object({
    id: z.string(),
    verification_code: z.string(),
    standing: standingSchema,
    product_name: z.string().describe('As the decision writes it.'),
    product_code: z.string().nullable().describe('As the certificate prints it.'),
    star: starSchema,
    score: z.number().nullable(),
    potential_five_star: z.boolean(),
    demo: z.boolean().describe('Made up for the demo: no such certificate exists.'),
    valid_from: calendarDateSchema,
    valid_to: calendarDateSchema.describe('As its decision says.'),
    last_day: calendarDateSchema.describe(
      'Last day on which it counts where no paper ends it: `valid_to`, or that of its extension.',
    ),
    extension: extensionSchema.nullable(),
    re_evaluation_filed_on: calendarDateSchema.nullable(),
    ended_on: calendarDateSchema
      .nullable()
      .describe('First day on which it no longer counts; null while it does or is to come.'),
    badge: badgeSchema.nullable(),
    group: groupSchema,
    place: placeSchema,
    producer: producerNameSchema,
    recognition_decision: decisionSchema,
    revocation: revocationSchema.nullable(),
    annulment: annulmentSchema.nullable(),
    returned_on: calendarDateSchema.nullable().describe('Given back by its holder.'),
    product: z
      .object({
        id: z.string(),
        handle: z.string(),
        title: z.string(),
        thumbnail: z.string().nullable(),
      })
      .nullable()
      .describe('Its product, where the public may see that.'),
  })
  .meta({ id: 'CertificateRow', description: 'A certificate as a list tells it.' });

export const historyEntrySchema = z
  .object({
    sequence: z.number().int(),
    type: eventTypeSchema,
    occurred_on: calendarDateSchema,
    recorded_at: instantSchema,
    decision: decisionSchema.nullable(),
    reason_code: z.string().nullable(),
    note: z.string().nullable(),
    paper: paperSchema.nullable().describe('What it rests on where that is no decision.'),
    hash: z.string(),
  })
  .meta({ id: 'HistoryEntry', description: 'An entry of the register about one certificate.' });

export const certificateSchema = certificateRowSchema
  .extend({ history: z.array(historyEntrySchema).describe('Oldest first.') })
  .meta({ id: 'Certificate', description: 'A certificate with all that the register says of it.' });

/** As they are written; what is read of them has days instead of texts. */
export type Decision = z.input<typeof decisionSchema>;
export type Badge = z.input<typeof badgeSchema>;
export type Place = z.input<typeof placeSchema>;
export type Revocation = z.input<typeof revocationSchema>;
export type Extension = z.input<typeof extensionSchema>;
export type HistoryEntry = z.input<typeof historyEntrySchema>;
export type CertificateRow = z.input<typeof certificateRowSchema>;
export type Certificate = z.input<typeof certificateSchema>;
