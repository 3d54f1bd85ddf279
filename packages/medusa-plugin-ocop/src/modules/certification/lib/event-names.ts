import { CERTIFICATE_EVENT_TYPES, type CertificateEventType } from 'ocop-core';
import type { PaperRecord } from '../types';

/** Name under which an entry of the register is announced on Medusa's event bus. */
export type CertificateEventName = `ocop.certificate.${CertificateEventType}`;

/** Announced when a product's listing has followed the register: every effect it owed is done. */
export const LISTING_CHANGED = 'ocop.listing.changed';

/** An entry of the register, as subscribers hear of it. `sequence` tells a repetition. */
export interface CertificateAnnouncement {
  sequence: number;
  type: CertificateEventType;
  certificate_id: string;
  verification_code: string;
  /** The product that the certificate stood for in this entry; null where there was none. */
  product_id: string | null;
  /** 'YYYY-MM-DD': the day from which it counts, which may lie ahead. */
  occurred_on: string;
  /** ISO instant. */
  recorded_at: string;
  /** 'YYYY-MM-DD': the last day on which it counts by the calendar after this entry, extended or not. */
  last_day: string;
  reason_code: string | null;
  /** The receipt, letter or conclusion that it was entered from; null where a decision says it. */
  paper: PaperRecord | null;
  decision: { id: string; number: string; issuer: string } | null;
}

/** A listing that has followed the register, as subscribers hear of it. `id` tells a repetition. */
export interface ListingAnnouncement {
  id: string;
  product_id: string;
  certificate_id: string;
  /** Type and number of the entry that it followed. */
  cause: string;
  cause_sequence: number;
  /** ISO instant. */
  done_at: string;
}

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
