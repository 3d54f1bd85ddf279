import { fold, parseDecisionNumber } from 'ocop-core';
import { z } from 'zod';
import { certificateRowSchema, certificateSchema } from '../certificate.js';
import { instantSchema, pageShape, standingSchema } from '../common.js';
import { problem } from '../problem.js';
import { listOf, wholeNumber } from '../query-values.js';

const MAX_WORDS = 10;

/** Nothing typed asks nothing; what holds no word (`???`) is asked, and matches nothing. */
const words = z
  .string()
  .max(200)
  .transform((text) =>
    text.trim() === ''
      ? undefined
      : fold(text)
          .split(/[^a-z0-9]+/)
          .filter((word) => word !== '')
          .slice(0, MAX_WORDS),
  );

const decision = z
  .string()
  .max(100)
  .transform((text, context) => {
    const digits = /^\s*(\d{1,5})\s*$/.exec(text)?.[1];
    if (digits !== undefined) return String(Number(digits));
    try {
      return parseDecisionNumber(text).number;
    } catch {
      context.addIssue({
        code: 'custom',
        message: problem('not_a_decision_number'),
      });
      return z.NEVER;
    }
  });

export const certificateLookUpQuery = z.object({
  q: words.optional().describe('Words of product, producer or numbers, with or without marks.'),
  code: listOf(z.string().max(20)),
  standing: listOf(standingSchema),
  province: listOf(z.string().min(1).max(64)).describe('Codes of today.'),
  decision: decision
    .optional()
    .describe("A decision's number as people write it, or its running number alone."),
  order: z.enum(['match', 'ended_on']).default('match'),
  limit: wholeNumber({ min: 1, max: 100 }).default(20),
  offset: wholeNumber({ min: 0, max: 100_000 }).default(0),
});

export const certificateLookUpAnswer = z
  .object({
    certificates: z.array(certificateRowSchema),
    ...pageShape,
    checked_at: instantSchema,
  })
  .meta({ id: 'CertificateLookUp' });

export const verificationAnswer = z
  .object({ certificate: certificateSchema, checked_at: instantSchema })
  .meta({ id: 'Verification', description: 'What a code stands for at this moment.' });

export type CertificateLookUpQuery = z.output<typeof certificateLookUpQuery>;
