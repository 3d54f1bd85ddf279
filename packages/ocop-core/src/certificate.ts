import { addDays, addMonths, type CalendarDate, isCalendarDate } from './calendar-date.js';
import { RuleError } from './errors.js';
import { validityMonthsOn } from './legal-facts.js';

/** What a certificate is worth on a day. Only `in_force` carries a badge or a sale. */
export type Standing =
  | 'not_yet'
  | 'in_force'
  | 'lapsed'
  | 'returned'
  | 'revoked'
  | 'annulled'
  | 'superseded';

export const STANDINGS: readonly Standing[] = [
  'not_yet',
  'in_force',
  'lapsed',
  'returned',
  'revoked',
  'annulled',
  'superseded',
];

/** The dates that decide a certificate's standing. All of them calendar dates in Vietnam. */
export interface CertificateFacts {
  validFrom: CalendarDate;
  /** Last day on which it counts (inclusive), as its decision says. No extension moves it. */
  validTo: CalendarDate;
  /** Last day through which an extension keeps it in force until the result of its re-evaluation. */
  extendedTo?: CalendarDate | null;
  /** First day on which it no longer counts because of a revocation. */
  revokedOn?: CalendarDate | null;
  /** First day on which it no longer counts because it was recognised wrongly. */
  annulledOn?: CalendarDate | null;
  /** First day on which it no longer counts because its holder gave it back. */
  returnedOn?: CalendarDate | null;
  /** First day on which a newer certificate counts instead. */
  supersededOn?: CalendarDate | null;
}

/** The ends that come by a paper, the weightier first: of two in effect, this one is told. */
const ENDS = [
  ['annulled', 'annulledOn'],
  ['revoked', 'revokedOn'],
  ['returned', 'returnedOn'],
  ['superseded', 'supersededOn'],
] as const;

const OPTIONAL_DAYS = ['extendedTo', ...ENDS.map(([, field]) => field)] as const;

/**
 * The last valid day where a decision does not say it: 36 calendar months on, clamped to the month's
 * end (recognised on 23/12/2019: valid through 23/12/2022, not from 24/12/2022).
 */
export function defaultValidTo(validFrom: CalendarDate): CalendarDate {
  return addMonths(validFrom, validityMonthsOn(validFrom));
}

/** The last day on which a certificate counts where no paper ends it: with its extension, if it has one. */
export function lastDayOf({ validTo, extendedTo }: CertificateFacts): CalendarDate {
  return extendedTo != null && extendedTo > validTo ? extendedTo : validTo;
}

function check(date: unknown, field: string): void {
  if (!isCalendarDate(date)) {
    throw new RuleError('invalid_date', `${field} is not a calendar date: ${String(date)}`, field);
  }
}

/**
 * A certificate's standing on a day: computed from dates alone, never from a job that ran. An end by a
 * paper wins over the calendar; one that is dated ahead leaves it in force until then.
 * @throws RuleError `invalid_date` when a date is missing or malformed: unknown is never "in force"
 */
export function standingOn(certificate: CertificateFacts, date: CalendarDate): Standing {
  check(date, 'date');
  check(certificate.validFrom, 'validFrom');
  check(certificate.validTo, 'validTo');
  for (const field of OPTIONAL_DAYS) {
    if (certificate[field] != null) check(certificate[field], field);
  }
  for (const [standing, field] of ENDS) {
    const end = certificate[field];
    if (end != null && date >= end) return standing;
  }
  if (date < certificate.validFrom) return 'not_yet';
  return date > lastDayOf(certificate) ? 'lapsed' : 'in_force';
}

/** Whether it counts on a day only because an extension keeps it in force past its last day. */
export function isExtendedOn(certificate: CertificateFacts, date: CalendarDate): boolean {
  return standingOn(certificate, date) === 'in_force' && date > certificate.validTo;
}

/** Like `standingOn`, but null where a date is missing or malformed: such a certificate counts nothing. */
export function standingIfKnown(
  certificate: CertificateFacts | null | undefined,
  date: CalendarDate,
): Standing | null {
  if (!certificate) return null;
  const { validFrom, validTo } = certificate;
  const given = OPTIONAL_DAYS.map((field) => certificate[field]).filter((day) => day != null);
  return [date, validFrom, validTo, ...given].every(isCalendarDate)
    ? standingOn(certificate, date)
    : null;
}

/**
 * The day from which a certificate no longer counts: the day of what ended it, or the day after its
 * last; null while it counts or is still to come.
 * @throws RuleError `invalid_date`
 */
export function endedOn(certificate: CertificateFacts, date: CalendarDate): CalendarDate | null {
  const standing = standingOn(certificate, date);
  switch (standing) {
    case 'lapsed':
      return addDays(lastDayOf(certificate), 1);
    case 'not_yet':
    case 'in_force':
      return null;
    default: {
      const field = ENDS.find(([end]) => end === standing)?.[1];
      return (field && certificate[field]) ?? null;
    }
  }
}
