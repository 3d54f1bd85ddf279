import { type CalendarDate, compareDates } from './calendar-date.js';

/** A certificate of a product as it stands among the product's others. */
export interface Successive {
  id: string;
  validFrom: CalendarDate;
  /** Day on which its decision was signed: of two that begin together the later signed is newer. */
  signedOn: CalendarDate;
  /** Order in which they were entered; the last resort, never the first. */
  entered: number;
  supersededOn: CalendarDate | null;
}

/** Whether a certificate is newer than another, whichever was entered first. */
export function isNewer(one: Successive, other: Successive): boolean {
  return (
    (compareDates(one.validFrom, other.validFrom) ||
      compareDates(one.signedOn, other.signedOn) ||
      one.entered - other.entered) > 0
  );
}

/**
 * From which day on each certificate of one product is superseded: the first day of the next newer one.
 * A day that stands already is only brought forward. The newer one supersedes whatever became of it:
 * what replaced a certificate and was revoked does not give the old one back.
 */
export function supersessions(
  certificates: readonly Successive[],
): Map<string, { on: CalendarDate; by: string }> {
  const ordered = [...certificates].sort((a, b) => (isNewer(a, b) ? 1 : -1));
  return new Map(
    ordered.slice(0, -1).flatMap((certificate, index) => {
      const next = ordered[index + 1];
      if (!next) return [];
      const { supersededOn } = certificate;
      if (supersededOn !== null && compareDates(supersededOn, next.validFrom) <= 0) return [];
      return [[certificate.id, { on: next.validFrom, by: next.id }] as const];
    }),
  );
}
