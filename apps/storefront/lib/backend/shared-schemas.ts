import {
  type CalendarDate,
  isCalendarDate,
  isStarLevel,
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

/** Why a line or a product cannot be sold. */
export const refusalSchema = z.object({
  line_item_id: z.string().nullable(),
  product_id: z.string(),
  product_title: z.string().nullable(),
  reason: z.enum(['no_certificate', 'not_yet', 'lapsed', 'revoked', 'superseded']),
  since: calendarDateSchema.nullable(),
  decision: decisionSchema.nullable(),
  reason_code: z.string().nullable(),
});

export type Refusal = z.infer<typeof refusalSchema>;
