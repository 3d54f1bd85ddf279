import {
  type CalendarDate,
  CERTIFICATE_EVENT_TYPES,
  EXTENSION_PROOFS,
  isCalendarDate,
  STANDINGS,
} from 'ocop-core';
import { z } from 'zod';

/** The shapes of the admin routes. Every response is parsed here, so that the pages can trust it. */

const calendarDate = z.custom<CalendarDate>(isCalendarDate, 'not a calendar date');
const standing = z.enum(STANDINGS);
const star = z.union([z.literal(3), z.literal(4), z.literal(5)]);

export const DECISION_KINDS = [
  'recognition',
  'revocation',
  'annulment',
  'reinstatement',
  'correction',
] as const;

const decisionSchema = z.object({
  id: z.string(),
  number: z.string(),
  issuer: z.string(),
  kind: z.enum(DECISION_KINDS),
  signed_on: calendarDate,
  effective_on: calendarDate,
});
export type Decision = z.infer<typeof decisionSchema>;

const badgeSchema = z.object({
  star,
  potential_five_star: z.boolean(),
  label: z.string(),
  decision_number: z.string(),
  issuer: z.string(),
  valid_to: calendarDate,
  verification_code: z.string(),
  sentence_vi: z.string(),
  sentence_en: z.string(),
});

export type BadgeView = z.infer<typeof badgeSchema>;

const placeSchema = z.object({
  scheme: z.string(),
  code: z.string(),
  name_vi: z.string(),
  current_code: z.string(),
  current_name_vi: z.string(),
  region_code: z.string(),
  region_name_vi: z.string(),
  commune: z.string().nullable(),
});
export type PlaceView = z.infer<typeof placeSchema>;

const groupSchema = z.object({
  scheme: z.string(),
  code: z.string(),
  name_vi: z.string(),
  name_en: z.string(),
});
export type GroupView = z.infer<typeof groupSchema>;

const revocationSchema = z.object({
  decision: decisionSchema,
  reason_code: z.string().nullable(),
  reason_vi: z.string().nullable(),
  reason_en: z.string().nullable(),
  legal_ref_vi: z.string().nullable(),
  legal_ref_en: z.string().nullable(),
  note: z.string().nullable(),
});

const paperSchema = z.object({
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  dated_on: calendarDate,
});
export type Paper = z.infer<typeof paperSchema>;

const extensionSchema = z.object({
  last_day: calendarDate,
  proof: z.enum(EXTENSION_PROOFS),
  legal_ref: z.string(),
  paper: paperSchema,
});
export type Extension = z.infer<typeof extensionSchema>;

const certificateRowSchema = z.object({
  id: z.string(),
  verification_code: z.string(),
  standing,
  product_name: z.string(),
  product_code: z.string().nullable(),
  star,
  score: z.number().nullable(),
  potential_five_star: z.boolean(),
  demo: z.boolean(),
  valid_from: calendarDate,
  valid_to: calendarDate,
  /** The last day on which it counts, with its extension. */
  last_day: calendarDate,
  extension: extensionSchema.nullable(),
  re_evaluation_filed_on: calendarDate.nullable(),
  ended_on: calendarDate.nullable(),
  badge: badgeSchema.nullable(),
  group: groupSchema,
  place: placeSchema,
  producer: z.object({ id: z.string(), name: z.string(), type: z.string() }),
  recognition_decision: decisionSchema,
  revocation: revocationSchema.nullable(),
  annulment: z.object({ annulled_on: calendarDate, decision: decisionSchema }).nullable(),
  returned_on: calendarDate.nullable(),
  product: z
    .object({
      id: z.string(),
      handle: z.string(),
      title: z.string(),
      thumbnail: z.string().nullable(),
    })
    .nullable(),
});
export type CertificateRow = z.infer<typeof certificateRowSchema>;

const historyEntrySchema = z.object({
  sequence: z.number(),
  type: z.enum(CERTIFICATE_EVENT_TYPES),
  occurred_on: calendarDate,
  recorded_at: z.string(),
  decision: decisionSchema.nullable(),
  reason_code: z.string().nullable(),
  note: z.string().nullable(),
  paper: paperSchema.nullable(),
  hash: z.string(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

const certificateViewSchema = certificateRowSchema.extend({
  history: z.array(historyEntrySchema),
});
export type CertificateView = z.infer<typeof certificateViewSchema>;

const page = { count: z.number(), limit: z.number(), offset: z.number() };

export const certificateListSchema = z.object({
  certificates: z.array(certificateRowSchema),
  ...page,
});
export const certificateResponseSchema = z.object({ certificate: certificateViewSchema });

const listedDecisionSchema = decisionSchema.extend({
  /** Only what a browser may safely be sent to. */
  document_url: z
    .string()
    .nullable()
    .transform((url) => (url && /^https?:\/\//i.test(url) ? url : null)),
  certificate_count: z.number(),
});
export type ListedDecision = z.infer<typeof listedDecisionSchema>;
export const decisionListSchema = z.object({ decisions: z.array(listedDecisionSchema), ...page });
export const decisionResponseSchema = z.object({ decision: listedDecisionSchema });

/** What a decision did: `already` rows had been decided on by the same decision before. */
export const decisionResultSchema = z.object({
  decision: decisionSchema,
  results: z.array(
    z.object({
      index: z.number(),
      certificate_id: z.string(),
      verification_code: z.string(),
      product_id: z.string().nullable(),
      status: z.enum(['applied', 'already']),
    }),
  ),
  counts: z.object({ applied: z.number(), already: z.number() }),
});

const previewedCertificateSchema = z.object({
  certificate_id: z.string(),
  verification_code: z.string(),
  product_name: z.string(),
  product_id: z.string().nullable(),
});
export type PreviewedCertificate = z.infer<typeof previewedCertificateSchema>;

/** Something odd about a decision or a link; a code of a later version is told in its own words. */
export const warningSchema = z.object({
  code: z.string(),
  path: z.string(),
  message: z.string(),
  params: z.record(z.string(), z.string()),
});
export type Warning = z.infer<typeof warningSchema>;

/** What a decision would do, asked before it is written. */
export const previewResponseSchema = z.object({
  preview: z.object({
    decision: decisionSchema.pick({
      number: true,
      issuer: true,
      signed_on: true,
      effective_on: true,
    }),
    certificates: z.array(previewedCertificateSchema),
    left: z.array(previewedCertificateSchema),
    shop: z.object({ products: z.number(), carts: z.number(), orders: z.number() }),
    warnings: z.array(warningSchema),
  }),
});
export type DecisionPreview = z.infer<typeof previewResponseSchema>['preview'];

export type DecisionResult = z.infer<typeof decisionResultSchema>;

export const LISTING_CHANGE_STATUSES = ['pending', 'stuck', 'done'] as const;
/** What the plugin itself does after a listing change; other plugins add effects of their own. */
export const LISTING_EFFECTS = ['product_status', 'search', 'purge'] as const;

const listingChangeSchema = z.object({
  id: z.string(),
  product_id: z.string(),
  certificate_id: z.string(),
  cause: z.enum(CERTIFICATE_EVENT_TYPES),
  status: z.enum(LISTING_CHANGE_STATUSES),
  /** Name of an effect → when it was acknowledged. */
  effects: z.record(z.string(), z.string()),
  attempts: z.number(),
  due_at: z.string(),
  last_error: z.string().nullable(),
  created_at: z.string(),
  done_at: z.string().nullable(),
  product_title: z.string().nullable(),
  verification_code: z.string().nullable(),
});
export type ListingChange = z.infer<typeof listingChangeSchema>;
export type ListingChangeStatus = ListingChange['status'];

export const listingChangeListSchema = z.object({
  listing_changes: z.array(listingChangeSchema),
  ...page,
  counts: z.object({ pending: z.number(), stuck: z.number(), done: z.number() }),
});

export const applyResultSchema = z.object({ done: z.number(), failed: z.number() });
