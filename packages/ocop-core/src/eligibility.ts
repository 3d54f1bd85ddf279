import { type CalendarDate, isCalendarDate } from './calendar-date.js';
import { type CertificateFacts, endedOn, type Standing, standingIfKnown } from './certificate.js';
import { mayStayOrdinary, type RevocationReason } from './revocation-reasons.js';

/** What becomes of a listing whose certificate ended: off sale, or on sale without stars. */
export type ListingPolicy = 'delist' | 'debadge';

/**
 * What a revocation does to the listing. Food safety and forged dossiers always take it off sale;
 * otherwise the operator chooses, and `delist` holds until somebody did.
 */
export function listingPolicyFor(reason: RevocationReason, chosen?: ListingPolicy): ListingPolicy {
  return mayStayOrdinary(reason) ? (chosen ?? 'delist') : 'delist';
}

/** What the register can say against a sale. */
export const REFUSAL_REASONS = [
  'no_certificate',
  'not_yet',
  'lapsed',
  'returned',
  'revoked',
  'annulled',
  'superseded',
] as const satisfies readonly ('no_certificate' | Standing)[];
export type RefusalReason = 'no_certificate' | Exclude<Standing, 'in_force'>;

export interface SaleRefusal {
  reason: RefusalReason;
  /** Which of the given certificates decided; absent with `no_certificate`. */
  certificateIndex?: number;
  /** First day on which that certificate no longer counted; null while it is still to come. */
  since: CalendarDate | null;
}

/**
 * Whether a product may be sold as certified on a day: it is known and one of its certificates is in
 * force. Unknown, missing or malformed means no.
 */
export function isSaleable(
  product: { id?: string | null } | null | undefined,
  certificates: readonly CertificateFacts[] | null | undefined,
  date: CalendarDate,
): boolean {
  if (!product?.id || !isCalendarDate(date)) return false;
  return (certificates ?? []).some(
    (certificate) => standingIfKnown(certificate, date) === 'in_force',
  );
}

/**
 * Why certificates do not carry a sale on a day, or null when one does. The certificate that decides
 * is the one that began last (of equals, the last in the list); superseded ones only when there is
 * no other. A certificate with a missing or malformed date counts for nothing.
 */
export function refusalFor(
  certificates: readonly CertificateFacts[] | null | undefined,
  date: CalendarDate,
): SaleRefusal | null {
  let decider: Candidate | null = null;
  for (const [index, facts] of (certificates ?? []).entries()) {
    const standing = standingIfKnown(facts, date);
    if (standing === 'in_force') return null;
    if (standing === null) continue;
    const candidate: Candidate = { index, standing, facts };
    if (decider === null || outranks(candidate, decider)) decider = candidate;
  }
  if (decider === null) return { reason: 'no_certificate', since: null };
  const { index, standing, facts } = decider;
  return { reason: standing, certificateIndex: index, since: endedOn(facts, date) };
}

interface Candidate {
  index: number;
  standing: Exclude<Standing, 'in_force'>;
  facts: CertificateFacts;
}

function outranks(candidate: Candidate, current: Candidate): boolean {
  const replaced = candidate.standing === 'superseded';
  if (replaced !== (current.standing === 'superseded')) return !replaced;
  return candidate.facts.validFrom >= current.facts.validFrom;
}
