import { problem } from 'ocop-contract';
import { DECISION_WARNINGS, REVOCATION_REASONS } from 'ocop-core';
import { z } from 'zod';
import { calendarDate } from '../../../../http/calendar-date';

/** Whether a day is before a decision was signed or still to come is the register's to judge. */
export const decisionHead = z.strictObject({
  number: z.string().min(1).max(100),
  issuer: z.string().min(1).max(300),
  signed_on: calendarDate,
  effective_on: calendarDate,
  document_url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullish(),
  document_sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, problem('not_sha256'))
    .nullish(),
  demo: z.boolean().optional(),
});

export const certificateId = z.string().min(1).max(64);
export const reasonCode = z.enum(REVOCATION_REASONS.map(({ code }) => code));
export const note = z.string().max(2000).nullish();

/** What somebody acknowledges who means an odd decision so; `note` beside it says why. */
export const acknowledge = z
  .array(z.enum(DECISION_WARNINGS))
  .max(DECISION_WARNINGS.length)
  .optional();

/** Certificates of the same products, by id or code, that a revocation leaves in force. */
export const leave = z.array(z.string().min(1).max(64)).max(500).optional();

/** At most this many rows in one decision, and certificates in one request. */
export const MAX_ITEMS = 1000;
export const MAX_CERTIFICATES = 500;
