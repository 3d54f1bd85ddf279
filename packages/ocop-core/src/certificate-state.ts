import type { CalendarDate } from './calendar-date.js';
import { type CertificateFacts, isExtendedOn, type Standing, standingOn } from './certificate.js';

/**
 * Where a certificate is in its life. `extended` counts as in force; `end_announced` is one that a
 * revocation, an annulment or a return ends on a later day, and that has its standing until then.
 */
export type CertificateState = Standing | 'extended' | 'end_announced';

export const CERTIFICATE_STATES: readonly CertificateState[] = [
  'not_yet',
  'in_force',
  'extended',
  'end_announced',
  'lapsed',
  'returned',
  'revoked',
  'annulled',
  'superseded',
];

/** The state of a certificate on a day. @throws RuleError `invalid_date` */
export function stateOn(facts: CertificateFacts, date: CalendarDate): CertificateState {
  const standing = standingOn(facts, date);
  if (standing !== 'not_yet' && standing !== 'in_force' && standing !== 'lapsed') return standing;
  const ends = [facts.revokedOn, facts.annulledOn, facts.returnedOn];
  if (ends.some((end) => end != null && end > date)) return 'end_announced';
  return isExtendedOn(facts, date) ? 'extended' : standing;
}
