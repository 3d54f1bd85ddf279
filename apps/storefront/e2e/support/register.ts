import { type CalendarDate, calendarDateAt, isCalendarDate } from 'ocop-core';
import { z } from 'zod';

const dateSchema = z.custom<CalendarDate>(isCalendarDate, 'not a calendar date');

/** A certificate as operators see it, as far as journeys look at it. */
export const certificateSchema = z.object({
  id: z.string(),
  verification_code: z.string(),
  product_name: z.string(),
  star: z.number(),
  valid_from: dateSchema,
  valid_to: dateSchema,
  place: z.object({
    current_code: z.string(),
    region_code: z.string(),
    region_name_vi: z.string(),
  }),
  recognition_decision: z.object({ number: z.string(), issuer: z.string(), signed_on: dateSchema }),
  revocation: z
    .object({
      decision: z.object({ number: z.string(), issuer: z.string(), signed_on: dateSchema }),
    })
    .nullable(),
  product: z.object({ id: z.string(), handle: z.string(), title: z.string() }).nullable(),
});

export type Certificate = z.infer<typeof certificateSchema>;

/** A certificate whose product is in the shop. */
export type Listed = Certificate & { product: NonNullable<Certificate['product']> };

export function isListed(certificate: Certificate): certificate is Listed {
  return certificate.product !== null;
}

export const decisionResultSchema = z.object({
  counts: z.object({ applied: z.number(), already: z.number() }),
});

/** A decision as it is entered. */
export interface DecisionHead {
  number: string;
  issuer: string;
  signed_on: CalendarDate;
  effective_on: CalendarDate;
}

let sequence = Math.floor(Math.random() * 5000);

/** A decision of a province, signed today and in effect from today, that nobody has entered yet. */
export function decisionOfToday(): DecisionHead {
  sequence += 1;
  const today = calendarDateAt(new Date());
  return {
    number: `${3000 + sequence}/QĐ-UBND`,
    issuer: 'UBND tỉnh Minh Họa',
    signed_on: today,
    effective_on: today,
  };
}
