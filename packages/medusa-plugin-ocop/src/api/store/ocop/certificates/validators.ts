import { z } from '@medusajs/framework/zod';
import { fold, parseDecisionNumber, STANDINGS } from 'ocop-core';
import { listOf, wholeNumber } from '../../../../http/query-values';

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

/** A decision's number as people write it, or its running number alone. */
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
        message: 'phải là số quyết định, ví dụ 1446/QĐ-UBND hoặc 1446',
      });
      return z.NEVER;
    }
  });

export const certificateLookUpQuery = z.object({
  q: words.optional(),
  code: listOf(z.string().max(20)),
  standing: listOf(z.enum(STANDINGS)),
  province: listOf(z.string().min(1).max(64)),
  decision: decision.optional(),
  order: z.enum(['match', 'ended_on']).default('match'),
  limit: wholeNumber({ min: 1, max: 100 }).default(20),
  offset: wholeNumber({ min: 0, max: 100_000 }).default(0),
});

export type CertificateLookUpQuery = z.infer<typeof certificateLookUpQuery>;
