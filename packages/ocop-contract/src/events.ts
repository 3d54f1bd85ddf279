import { CERTIFICATE_EVENT_TYPES, type CertificateEventType } from 'ocop-core';
import { z } from 'zod';
import { paperSchema } from './certificate.js';
import {
  calendarDateSchema,
  eventTypeSchema,
  instantSchema,
  listingChangeCauseSchema,
} from './common.js';

/** Name under which an entry of the register is announced on Medusa's event bus. */
export type CertificateEventName = `ocop.certificate.${CertificateEventType}`;

/** Announced when a product's listing has followed the register: every effect it owed is done. */
export const LISTING_CHANGED = 'ocop.listing.changed';

export const certificateAnnouncementSchema = z
  .object({
    sequence: z.number().int().describe('Number of the entry; tells a repetition.'),
    type: eventTypeSchema,
    certificate_id: z.string(),
    verification_code: z.string(),
    product_id: z
      .string()
      .nullable()
      .describe('The product that the certificate stood for in this entry; null without one.'),
    occurred_on: calendarDateSchema.describe('From this day it counts, which may lie ahead.'),
    recorded_at: instantSchema,
    last_day: calendarDateSchema.describe(
      'Last day on which it counts by the calendar after this entry, extended or not.',
    ),
    reason_code: z.string().nullable().describe('Of a revocation.'),
    paper: paperSchema.nullable().describe('What it was entered from; null where a decision is.'),
    decision: z.object({ id: z.string(), number: z.string(), issuer: z.string() }).nullable(),
  })
  .meta({ id: 'CertificateAnnouncement', description: 'An entry of the register.' });

export const listingAnnouncementSchema = z
  .object({
    id: z.string().describe('Of the change; tells a repetition.'),
    product_id: z.string(),
    certificate_id: z.string(),
    cause: listingChangeCauseSchema.describe('What it followed: the type of an entry, or a stop.'),
    cause_sequence: z.number().int().describe('Number of the entry; 0 for a stop, which is none.'),
    done_at: instantSchema,
  })
  .meta({ id: 'ListingAnnouncement', description: 'A listing that has followed the register.' });

/** An entry of the register, as subscribers hear of it. */
export type CertificateAnnouncement = z.input<typeof certificateAnnouncementSchema>;
/** A listing that has followed the register, as subscribers hear of it. */
export type ListingAnnouncement = z.input<typeof listingAnnouncementSchema>;

/** Event name → its `data`. */
export type OcopEvents = { [name in CertificateEventName]: CertificateAnnouncement } & {
  [LISTING_CHANGED]: ListingAnnouncement;
};

export function certificateEventName(type: CertificateEventType): CertificateEventName {
  return `ocop.certificate.${type}`;
}

/** Every name that an entry of the register may be announced under, for a subscriber's `event`. */
export const CERTIFICATE_EVENT_NAMES: readonly CertificateEventName[] =
  CERTIFICATE_EVENT_TYPES.map(certificateEventName);

const SUMMARIES: Readonly<Record<CertificateEventType, string>> = {
  recognised: 'A decision recognised a product',
  product_linked: 'Somebody said which product of the shop a certificate is about',
  corrected: 'What was entered or printed wrongly was put right',
  renewed: 'Another certificate of as many stars or fewer follows this one',
  upgraded: 'Another certificate of more stars follows this one',
  re_evaluation_filed: 'The file of a re-evaluation was lodged',
  extended: 'A paper keeps it in force past its last day',
  extension_ended: 'The extension keeps it in force no more',
  lapsed: 'Its last day has passed',
  returned: 'Its holder gave it back',
  revoked: 'A decision revoked it, perhaps from a later day on',
  annulled: 'A decision annulled the recognition',
  reinstated: 'What had ended it was taken back',
};

/** One event of the contract. */
export interface ContractEvent {
  name: keyof OcopEvents;
  summary: string;
  payload: z.ZodType;
}

/** What is announced on Medusa's event bus, at least once each, after it was committed. */
export const contractEvents: readonly ContractEvent[] = [
  ...CERTIFICATE_EVENT_TYPES.map((type) => ({
    name: certificateEventName(type),
    summary: SUMMARIES[type],
    payload: certificateAnnouncementSchema,
  })),
  {
    name: LISTING_CHANGED,
    summary: 'A listing has followed the register: everything that was owed for it is done',
    payload: listingAnnouncementSchema,
  },
];
