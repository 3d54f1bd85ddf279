import {
  type CalendarDate,
  type CertificateEvent,
  type CertificateEventType,
  type CertificateFacts,
  type CertificateState,
  formatDate,
  isCalendarDate,
  nextFacts,
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

/** Why an event may not follow what a certificate is today, in the words of an operator; null when it may. */
export function objectionTo(
  certificate: CertificateRow,
  event: CertificateEvent,
  today: CalendarDate,
): string | null {
  const facts = lifeFacts(certificate);
  try {
    nextFacts(facts, event, today);
    return null;
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return inWords(error, facts, event.type, today);
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
  const message = objectionTo(certificate, event, today);
  if (message !== null) refuseProblems([{ path, message }]);
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

function inWords(
  { code, field }: RuleError,
  facts: CertificateFacts,
  type: CertificateEventType,
  today: CalendarDate,
): string {
  switch (code) {
    case 'event_not_allowed':
      return notFrom(stateOn(facts, today), facts, type);
    case 'already_ended':
      return alreadyEnded(field ?? '', facts);
    case 'no_extension':
      return 'chứng nhận không được kéo dài hiệu lực đến ngày ấy';
    case 'invalid_extension':
      return 'hiệu lực kéo dài phải sau ngày hết hạn và trong giới hạn của luật';
    case 'invalid_period':
      return 'chứng nhận hết hạn trước ngày bắt đầu';
    default:
      return 'ngày ghi trên chứng nhận không đọc được';
  }
}

function notFrom(
  state: CertificateState,
  facts: CertificateFacts,
  type: CertificateEventType,
): string {
  if (type === 'reinstated') return 'chứng nhận không bị thu hồi, hủy công nhận hay trả lại';
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
      return `chứng nhận đã hết hạn ngày ${inVietnamese(facts.extendedTo ?? facts.validTo)}`;
    case 'not_yet':
      return `chứng nhận đến ngày ${inVietnamese(facts.validFrom)} mới có giá trị`;
    case 'in_force':
    case 'extended':
    case 'end_announced':
      return 'chứng nhận còn hiệu lực';
  }
}

function alreadyEnded(field: string, facts: CertificateFacts): string {
  switch (field) {
    case 'annulledOn':
      return `việc công nhận đã bị hủy từ ${inVietnamese(facts.annulledOn)}`;
    case 'returnedOn':
      return `chủ thể đã trả lại chứng nhận từ ${inVietnamese(facts.returnedOn)}`;
    case 'supersededOn':
      return `chứng nhận đã được thay bằng chứng nhận khác từ ${inVietnamese(facts.supersededOn)}`;
    default:
      return `chứng nhận đã bị thu hồi từ ${inVietnamese(facts.revokedOn)}`;
  }
}

function inVietnamese(day: string | null | undefined): string {
  return isCalendarDate(day) ? formatDate(day, 'vi') : (day ?? '');
}
