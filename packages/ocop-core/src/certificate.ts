import { addDays, addMonths, type CalendarDate, isCalendarDate } from './calendar-date.js';
import { RuleError } from './errors.js';

/** What a certificate is worth on a day. Only `in_force` carries a badge or a sale. */
export type Standing = 'not_yet' | 'in_force' | 'lapsed' | 'revoked' | 'superseded';

export const STANDINGS: readonly Standing[] = [
  'not_yet',
  'in_force',
  'lapsed',
  'revoked',
  'superseded',
];

/** The dates that decide a certificate's standing. All of them calendar dates in Vietnam. */
export interface CertificateFacts {
  validFrom: CalendarDate;
  /** Last day on which it counts (inclusive). */
  validTo: CalendarDate;
  /** First day on which it no longer counts because of a revocation. */
  revokedOn?: CalendarDate | null;
  /** First day on which a newer certificate counts instead. */
  supersededOn?: CalendarDate | null;
}

/** QĐ 148/QĐ-TTg (24/2/2023): a certificate is valid for 36 months. */
export const VALIDITY_MONTHS = 36;

/**
 * The last valid day where a decision does not say it: 36 calendar months on, clamped to the month's
 * end (recognised on 23/12/2019: valid through 23/12/2022, not from 24/12/2022).
 */
export function defaultValidTo(validFrom: CalendarDate): CalendarDate {
  return addMonths(validFrom, VALIDITY_MONTHS);
}

function check(date: unknown, field: string): void {
  if (!isCalendarDate(date)) {
    throw new RuleError('invalid_date', `${field} is not a calendar date: ${String(date)}`, field);
  }
}

/**
 * A certificate's standing on a day: computed from dates alone, never from a job that ran.
 * Revoked wins over superseded, and both over lapsed; a revocation dated ahead leaves it in force
 * until then.
 * @throws RuleError `invalid_date` when a date is missing or malformed: unknown is never "in force"
 */
export function standingOn(certificate: CertificateFacts, date: CalendarDate): Standing {
  const { validFrom, validTo, revokedOn, supersededOn } = certificate;
  check(date, 'date');
  check(validFrom, 'validFrom');
  check(validTo, 'validTo');
  if (revokedOn != null) check(revokedOn, 'revokedOn');
  if (supersededOn != null) check(supersededOn, 'supersededOn');
  if (revokedOn != null && date >= revokedOn) return 'revoked';
  if (supersededOn != null && date >= supersededOn) return 'superseded';
  if (date < validFrom) return 'not_yet';
  return date > validTo ? 'lapsed' : 'in_force';
}

/** Like `standingOn`, but null where a date is missing or malformed: such a certificate counts nothing. */
export function standingIfKnown(
  certificate: CertificateFacts | null | undefined,
  date: CalendarDate,
): Standing | null {
  if (!certificate) return null;
  const { validFrom, validTo, revokedOn, supersededOn } = certificate;
  const ends = [revokedOn, supersededOn].filter((end) => end != null);
  return [date, validFrom, validTo, ...ends].every(isCalendarDate)
    ? standingOn(certificate, date)
    : null;
}

/**
 * The day from which a certificate no longer counts: revoked on, superseded on, or the day after its
 * last; null while it counts or is still to come.
 * @throws RuleError `invalid_date`
 */
export function endedOn(certificate: CertificateFacts, date: CalendarDate): CalendarDate | null {
  const standing = standingOn(certificate, date);
  switch (standing) {
    case 'revoked':
      return certificate.revokedOn ?? null;
    case 'superseded':
      return certificate.supersededOn ?? null;
    case 'lapsed':
      return addDays(certificate.validTo, 1);
    case 'not_yet':
    case 'in_force':
      return null;
  }
}
