import { type CalendarDate, isCalendarDate } from './calendar-date.js';
import { type CertificateFacts, endedOn, type Standing, standingIfKnown } from './certificate.js';
import type { ListingAction } from './listing-policy.js';

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

/** A certificate with what was decided about its listing when it ended; undecided is off sale. */
export interface ListedCertificate extends CertificateFacts {
  listing?: ListingAction | null;
}

/**
 * Whether a product may be sold on a day: it is known, and one of its certificates is in force or the
 * last one's end left it on sale as an ordinary product. Unknown, missing or malformed means no.
 */
export function isSaleable(
  product: { id?: string | null } | null | undefined,
  certificates: readonly ListedCertificate[] | null | undefined,
  date: CalendarDate,
): boolean {
  if (!product?.id || !isCalendarDate(date)) return false;
  const known = certificates ?? [];
  return isCertified(known, date) || ordinarySince(known, date) !== null;
}

/** Whether one of these certificates is in force: what alone carries a badge. */
function isCertified(certificates: readonly CertificateFacts[], date: CalendarDate): boolean {
  return certificates.some((certificate) => standingIfKnown(certificate, date) === 'in_force');
}

/**
 * Why certificates do not carry a sale on a day, or null when one does, or when the end of the last
 * left the product on sale. The certificate that decides is the one that began last (of equals, the
 * last in the list); superseded ones only when there is no other. A certificate with a missing or
 * malformed date counts for nothing.
 */
export function refusalFor(
  certificates: readonly ListedCertificate[] | null | undefined,
  date: CalendarDate,
): SaleRefusal | null {
  const known = certificates ?? [];
  if (isCertified(known, date) || ordinarySince(known, date) !== null) return null;
  const decider = deciderOf(known, date);
  if (decider === null) return { reason: 'no_certificate', since: null };
  const { index, standing, facts } = decider;
  return { reason: standing, certificateIndex: index, since: endedOn(facts, date) };
}

/** An end that left its product on sale as an ordinary one, without badge. */
export interface OrdinarySale {
  /** Which of the given certificates ended. */
  certificateIndex: number;
  /** First day on which it no longer counted. */
  since: CalendarDate;
}

/**
 * What leaves a product on sale as an ordinary one on a day; null where it is certified or refused. The
 * certificate that decides is the one of `refusalFor` among those that have begun: one still to
 * come takes nothing away. No other end by a paper since it began may have been decided otherwise.
 */
export function ordinarySince(
  certificates: readonly ListedCertificate[],
  date: CalendarDate,
): OrdinarySale | null {
  if (isCertified(certificates, date)) return null;
  const decider = deciderOf(certificates, date, (standing) => standing !== 'not_yet');
  if (decider === null || !leavesOnSale(decider)) return null;
  const since = endedOn(decider.facts, date);
  const contradicted = certificates.some((facts, index) => {
    const standing = standingIfKnown(facts, date);
    if (index === decider.index || standing === null || !BY_PAPER.includes(standing)) return false;
    const end = endedOn(facts, date);
    return end !== null && end >= decider.facts.validFrom && facts.listing !== 'debadge';
  });
  return since === null || contradicted ? null : { certificateIndex: decider.index, since };
}

/** A certificate that another followed says nothing of its product any more. */
function leavesOnSale({ standing, facts }: Candidate): boolean {
  return standing !== 'superseded' && facts.listing === 'debadge';
}

const BY_PAPER: readonly Standing[] = ['revoked', 'annulled', 'returned'];

interface Candidate {
  index: number;
  standing: Exclude<Standing, 'in_force'>;
  facts: ListedCertificate;
}

function deciderOf(
  certificates: readonly ListedCertificate[],
  date: CalendarDate,
  counts: (standing: Standing) => boolean = () => true,
): Candidate | null {
  let decider: Candidate | null = null;
  for (const [index, facts] of certificates.entries()) {
    const standing = standingIfKnown(facts, date);
    if (standing === null || standing === 'in_force' || !counts(standing)) continue;
    const candidate: Candidate = { index, standing, facts };
    if (decider === null || outranks(candidate, decider)) decider = candidate;
  }
  return decider;
}

function outranks(candidate: Candidate, current: Candidate): boolean {
  const replaced = candidate.standing === 'superseded';
  if (replaced !== (current.standing === 'superseded')) return !replaced;
  return candidate.facts.validFrom >= current.facts.validFrom;
}
