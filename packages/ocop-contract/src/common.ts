import {
  type CalendarDate,
  CERTIFICATE_EVENT_TYPES,
  GROUP_SCHEMES,
  isCalendarDate,
  SALE_STOP_CAUSES,
  STANDINGS,
} from 'ocop-core';
import { z } from 'zod';
import { problem } from './problem.js';

/** A day as it is written (text) and as it is read (a `CalendarDate`). */
export const calendarDateSchema = z
  .string()
  .transform((text, context): CalendarDate => {
    if (isCalendarDate(text)) return text;
    context.addIssue({ code: 'custom', message: problem('not_a_day') });
    return z.NEVER;
  })
  .meta({
    id: 'CalendarDate',
    format: 'date',
    description: 'A calendar day of Vietnam, YYYY-MM-DD.',
  });

export const instantSchema = z.iso
  .datetime({ offset: true })
  .meta({ id: 'Instant', description: 'A moment, ISO 8601 with its offset.' });

export const starSchema = z
  .union([z.literal(3), z.literal(4), z.literal(5)])
  .meta({ id: 'Star', description: 'Stars of a certified product; others carry no badge.' });

export const standingSchema = z.enum(STANDINGS).meta({
  id: 'Standing',
  description: 'What a certificate is on a day, computed from its dates alone.',
});

export const eventTypeSchema = z.enum(CERTIFICATE_EVENT_TYPES).meta({
  id: 'CertificateEventType',
  description: 'What can be entered in the register about a certificate.',
});

export const listingChangeCauseSchema = z
  .enum([...CERTIFICATE_EVENT_TYPES, ...SALE_STOP_CAUSES])
  .meta({
    id: 'ListingChangeCause',
    description: 'Why a listing has to follow: an entry of the register, or a stop set or lifted.',
  });

/** Medusa computes with decimals; what a buyer reads and pays is whole. */
export const vndSchema = z
  .number()
  .transform((amount) => Math.round(amount))
  .meta({ id: 'Vnd', description: 'An amount in đồng, read as a whole one.' });

export const countSchema = z.number().int().nonnegative();

export const placeSchemeSchema = z
  .enum(['2025', '2024'])
  .meta({ description: '2025: the 34 provinces since 01/7/2025; 2024: the 63 before.' });

export const groupSchemeSchema = z.enum(GROUP_SCHEMES).meta({
  description:
    '2026: 26 sets of criteria in six sectors (26/2026/QĐ-TTg); 2023: six groups (148/QĐ-TTg); 2019: 26 sets (1048/QĐ-TTg).',
});

/** Where in a list an answer stands. */
export const pageShape = {
  count: countSchema.describe('Of all that match, not of this page.'),
  limit: countSchema,
  offset: countSchema,
};
