import type { CalendarDate } from './calendar-date.js';
import type { Standing } from './certificate.js';
import {
  isRevocationReason,
  mayStayOrdinary,
  REVOCATION_REASONS,
  type RevocationReason,
} from './revocation-reasons.js';

/** What becomes of a listing whose certificate ended: off sale, or on sale as an ordinary product. */
export type ListingAction = 'delist' | 'debadge';

/** How a certificate may end, as an operator's policy speaks of it. */
export type ListingCause = 'lapsed' | 'returned' | 'annulled' | RevocationReason;

/** Every cause, those without a reason of revocation first. Being superseded ends no listing. */
export const LISTING_CAUSES: readonly ListingCause[] = [
  'lapsed',
  'returned',
  'annulled',
  ...REVOCATION_REASONS.map(({ code }) => code),
];

export function isListingCause(value: unknown): value is ListingCause {
  return LISTING_CAUSES.some((cause) => cause === value);
}

/** Whether an operator may let a product stay on sale after such an end. Never after food safety or forgery. */
export function mayDebadge(cause: ListingCause): boolean {
  return isRevocationReason(cause) ? mayStayOrdinary(cause) : true;
}

/** The cause of an end; null where nothing ended, where another certificate followed, or without a reason. */
export function listingCauseOf(
  standing: Standing,
  reason: string | null | undefined,
): ListingCause | null {
  switch (standing) {
    case 'lapsed':
    case 'returned':
    case 'annulled':
      return standing;
    case 'revoked':
      return isRevocationReason(reason) ? reason : null;
    default:
      return null;
  }
}

/** One version of an operator's policy. What it does not name is taken off sale. */
export interface ListingPolicyVersion {
  /** Counted up from 1 in the order in which they were written. */
  version: number;
  effectiveFrom: CalendarDate;
  debadge: readonly ListingCause[];
}

/** The version that holds on a day: of those that have begun, the one written last. Null before any. */
export function listingPolicyOn<Version extends ListingPolicyVersion>(
  versions: readonly Version[],
  date: CalendarDate,
): Version | null {
  return versions
    .filter(({ effectiveFrom }) => effectiveFrom <= date)
    .reduce<Version | null>(
      (last, next) => (last === null || next.version > last.version ? next : last),
      null,
    );
}

export interface ListingDecision {
  action: ListingAction;
  /** The version that decided; null where there was none, and the product leaves sale. */
  version: number | null;
}

/**
 * What an end does to the listing: what the version says that holds on the first day without the
 * certificate. Whatever a version says, food safety and forged dossiers take it off sale.
 */
export function decideListing(
  cause: ListingCause,
  endsOn: CalendarDate,
  versions: readonly ListingPolicyVersion[],
): ListingDecision {
  const policy = listingPolicyOn(versions, endsOn);
  const debadges = policy !== null && mayDebadge(cause) && policy.debadge.includes(cause);
  return { action: debadges ? 'debadge' : 'delist', version: policy?.version ?? null };
}
