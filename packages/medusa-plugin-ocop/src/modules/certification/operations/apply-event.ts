import {
  type CalendarDate,
  type CertificateEvent,
  type CertificateEventType,
  type CertificateFacts,
  type CertificateState,
  nextFacts,
  type Problem,
  type ProblemCode,
  RuleError,
  stateOn,
} from 'ocop-core';
import { refuseProblems } from '../lib/input-problems';
import type { CertificateRow } from '../types';

/** The days of a row in the form of ocop-core. A day that is none is answered with an error there. */
export function lifeFacts(certificate: CertificateRow): CertificateFacts {
  // Days of rows are text; `stateOn` refuses one that is no day.
  const day = (text: string) => text as CalendarDate;
  const maybe = (text: string | null) => (text === null ? null : day(text));
  return {
    validFrom: day(certificate.valid_from),
    validTo: day(certificate.valid_to),
    extendedTo: maybe(certificate.extended_to),
    revokedOn: maybe(certificate.revoked_on),
    annulledOn: maybe(certificate.annulled_on),
    returnedOn: maybe(certificate.returned_on),
    supersededOn: maybe(certificate.superseded_on),
  };
}

/** Why an event may not follow what a certificate is today; null when it may. */
export function objectionTo(
  certificate: CertificateRow,
  event: CertificateEvent,
  today: CalendarDate,
): Problem | null {
  const facts = lifeFacts(certificate);
  try {
    nextFacts(facts, event, today);
    return null;
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return objectionOf(error, facts, event.type, today);
  }
}

/**
 * A certificate's row after an event: the days that ocop-core answers, and whatever else the event
 * brings. Throws a 400 at `path` where the event may not follow.
 */
export function applyEvent(
  certificate: CertificateRow,
  event: CertificateEvent,
  today: CalendarDate,
  path = 'certificate_id',
): CertificateRow {
  const objection = objectionTo(certificate, event, today);
  if (objection) refuseProblems([{ path, ...objection }]);
  const next = nextFacts(lifeFacts(certificate), event, today);
  return {
    ...certificate,
    valid_from: next.validFrom,
    valid_to: next.validTo,
    extended_to: next.extendedTo ?? null,
    revoked_on: next.revokedOn ?? null,
    annulled_on: next.annulledOn ?? null,
    returned_on: next.returnedOn ?? null,
    superseded_on: next.supersededOn ?? null,
  };
}

function objectionOf(
  { code, field }: RuleError,
  facts: CertificateFacts,
  type: CertificateEventType,
  today: CalendarDate,
): Problem {
  switch (code) {
    case 'event_not_allowed':
      return notFrom(stateOn(facts, today), facts, type);
    case 'already_ended':
      return alreadyEnded(field ?? '', facts);
    case 'no_extension':
    case 'invalid_extension':
    case 'invalid_period':
      return { code, params: {} };
    default:
      return { code: 'unreadable_day', params: {} };
  }
}

function notFrom(
  state: CertificateState,
  facts: CertificateFacts,
  type: CertificateEventType,
): Problem {
  if (type === 'reinstated') return { code: 'nothing_to_reinstate', params: {} };
  switch (state) {
    case 'revoked':
      return alreadyEnded('revokedOn', facts);
    case 'annulled':
      return alreadyEnded('annulledOn', facts);
    case 'returned':
      return alreadyEnded('returnedOn', facts);
    case 'superseded':
      return alreadyEnded('supersededOn', facts);
    case 'lapsed':
      return dated('lapsed_already', facts.extendedTo ?? facts.validTo);
    case 'not_yet':
      return dated('not_begun', facts.validFrom);
    case 'in_force':
    case 'extended':
    case 'end_announced':
      return { code: 'still_in_force', params: {} };
  }
}

function alreadyEnded(field: string, facts: CertificateFacts): Problem {
  switch (field) {
    case 'annulledOn':
      return dated('annulled_already', facts.annulledOn);
    case 'returnedOn':
      return dated('returned_already', facts.returnedOn);
    case 'supersededOn':
      return dated('superseded_already', facts.supersededOn);
    default:
      return dated('revoked_already', facts.revokedOn);
  }
}

function dated(code: ProblemCode, day: string | null | undefined): Problem {
  return { code, params: { day: day ?? '' } };
}
