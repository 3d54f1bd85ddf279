import { DECISION_WARNINGS, REVOCATION_REASONS } from 'ocop-core';
import { z } from 'zod';
import { calendarDateSchema } from '../common.js';
import { problem } from '../problem.js';

/** At most this many rows in one decision, and certificates in one request. */
export const MAX_ITEMS = 1000;
const MAX_CERTIFICATES = 500;

/** A text of at most so many characters that may be missing. */
export const text = (max: number) => z.string().max(max).nullish();

/** Whether a day is before a decision was signed or still to come is the register's to judge. */
export const decisionInput = z
  .strictObject({
    number: z.string().min(1).max(100),
    issuer: z.string().min(1).max(300),
    signed_on: calendarDateSchema,
    effective_on: calendarDateSchema,
    document_url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullish(),
    document_sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/i, problem('not_sha256'))
      .nullish(),
    demo: z.boolean().optional(),
  })
  .meta({ id: 'DecisionInput', description: 'The head of a decision as an operator enters it.' });

export const certificateId = z.string().min(1).max(64);
export const certificateIds = z.array(certificateId).min(1).max(MAX_CERTIFICATES);
export const reasonCode = z.enum(REVOCATION_REASONS.map(({ code }) => code));
export const note = text(2000);

export const acknowledge = z
  .array(z.enum(DECISION_WARNINGS))
  .max(DECISION_WARNINGS.length)
  .optional()
  .describe('Warnings that are meant so; `note` says why.');

export const leave = z
  .array(z.string().min(1).max(64))
  .max(500)
  .optional()
  .describe('Certificates of the same products, by id or code, that stay in force.');

/** A paper about one certificate that is no decision, and what is said beside it. */
export const paperFields = {
  paper: z
    .strictObject({ number: text(100), issuer: text(300), dated_on: calendarDateSchema })
    .meta({ id: 'PaperInput' }),
  note,
  acknowledge,
};
