import { addDays, addMonths, type CalendarDate } from '../calendar-date.js';
import { type CertificateFacts, lastDayOf } from '../certificate.js';
import type { CertificateEvent, CertificateEventType } from '../certificate-events.js';
import type { CertificateState } from '../certificate-state.js';
import { latestExtension } from '../extension.js';

/** A certificate in each state on a day in autumn 2026 or later. */
export function examplesOn(today: CalendarDate): Record<CertificateState, CertificateFacts> {
  const past = addDays(today, -10);
  const valid = span(addMonths(today, -12));
  const lapsed = span(addMonths(addDays(today, -20), -36));
  return {
    not_yet: span(addMonths(today, 2)),
    in_force: valid,
    extended: { ...lapsed, extendedTo: addDays(today, 20) },
    end_announced: { ...valid, revokedOn: addDays(today, 20) },
    lapsed,
    returned: { ...valid, returnedOn: past },
    revoked: { ...valid, revokedOn: past },
    annulled: { ...valid, annulledOn: past },
    superseded: { ...valid, supersededOn: past },
  };
}

function span(validFrom: CalendarDate): CertificateFacts {
  return {
    validFrom,
    validTo: addMonths(validFrom, 36),
    extendedTo: null,
    revokedOn: null,
    annulledOn: null,
    returnedOn: null,
    supersededOn: null,
  };
}

/** An event of a type as it would be entered on a day: nothing but the state speaks against it. */
export function eventOf(
  type: CertificateEventType,
  facts: CertificateFacts,
  today: CalendarDate,
): CertificateEvent {
  switch (type) {
    case 'recognised':
      return { type, validFrom: today };
    case 'renewed':
    case 'upgraded':
      return { type, on: successorBegins(facts, today) };
    case 'revoked':
    case 'annulled':
    case 'returned':
    case 'extension_ended':
      return { type, on: today };
    case 'extended':
      return { type, lastDay: latestExtension(facts.validTo) ?? addDays(lastDayOf(facts), 1) };
    case 'corrected':
      return { type, facts: { validFrom: addDays(facts.validFrom, -1) } };
    case 'product_linked':
    case 'lapsed':
    case 're_evaluation_filed':
    case 'reinstated':
      return { type };
  }
}

function successorBegins(
  { validFrom, supersededOn }: CertificateFacts,
  today: CalendarDate,
): CalendarDate {
  if (supersededOn) return addDays(supersededOn, -1);
  return validFrom > today ? addDays(validFrom, 1) : today;
}
