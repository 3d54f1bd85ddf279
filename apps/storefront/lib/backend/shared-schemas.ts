import {
  type CalendarDate,
  isCalendarDate,
  isStarLevel,
  REFUSAL_REASONS,
  type RefusalReason,
  STANDINGS,
  type StarLevel,
} from 'ocop-core';
import { z } from 'zod';

export const calendarDateSchema = z.custom<CalendarDate>(isCalendarDate, 'not a calendar date');
export const starSchema = z.custom<StarLevel>(isStarLevel, 'not a certified star level');
export const standingSchema = z.enum(STANDINGS);

/** Whole đồng. Medusa computes with decimals; what a buyer reads and pays is whole. */
export const vndSchema = z.number().transform((amount) => Math.round(amount));

export const decisionSchema = z.object({
  number: z.string(),
  issuer: z.string(),
  signed_on: calendarDateSchema,
  effective_on: calendarDateSchema,
});

/** Why a line or a product cannot be sold, as the register says, and as product, pack or stock says. */
const SALE_REFUSAL_REASONS = [
  ...REFUSAL_REASONS,
  'not_published',
  'not_in_channel',
  'deleted',
  'no_price',
  'insufficient_stock',
  'invalid_quantity',
] as const;

export const refusalSchema = z.object({
  line_item_id: z.string().nullable(),
  product_id: z.string().nullable(),
  product_title: z.string().nullable(),
  reason: z.enum(SALE_REFUSAL_REASONS),
  since: calendarDateSchema.nullish().default(null),
  decision: decisionSchema.nullish().default(null),
  reason_code: z.string().nullish().default(null),
  /** How many this line may have, where there are too few. */
  available: z.number().int().nullish().default(null),
});

export type Refusal = z.infer<typeof refusalSchema>;

export function isCertificateReason(reason: Refusal['reason']): reason is RefusalReason {
  return REFUSAL_REASONS.some((known) => known === reason);
}
