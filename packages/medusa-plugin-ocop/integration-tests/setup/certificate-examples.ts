import {
  addDays,
  addMonths,
  type CalendarDate,
  type CertificateEvent,
  type CertificateEventType,
  type CertificateFacts,
  type CertificateState,
  latestExtension,
  parseCalendarDate,
} from 'ocop-core';

export const TODAY = parseCalendarDate('2026-11-23');

const past = addDays(TODAY, -10);
const valid = span(addMonths(TODAY, -12));
const lapsed = span(addMonths(addDays(TODAY, -20), -36));
/** A certificate in each state on the day of the tests. */
export const EXAMPLES: Record<CertificateState, CertificateFacts> = {
  not_yet: span(addMonths(TODAY, 2)),
  in_force: valid,
  extended: { ...lapsed, extendedTo: addDays(TODAY, 20) },
  end_announced: { ...valid, revokedOn: addDays(TODAY, 20) },
  lapsed,
  returned: { ...valid, returnedOn: past },
  revoked: { ...valid, revokedOn: past },
  annulled: { ...valid, annulledOn: past },
  superseded: { ...valid, supersededOn: past },
};

function span(validFrom: CalendarDate): CertificateFacts {
  return { validFrom, validTo: addMonths(validFrom, 36) };
}

/** An event of this type, as it may be entered of a certificate. */
export function eventOf(type: CertificateEventType, facts: CertificateFacts): CertificateEvent {
  switch (type) {
    case 'recognised':
      return { type, validFrom: TODAY };
    case 'renewed':
    case 'upgraded':
      return { type, on: successorBegins(facts) };
    case 'revoked':
    case 'annulled':
    case 'returned':
    case 'extension_ended':
      return { type, on: TODAY };
    case 'extended':
      return { type, lastDay: latestExtension(facts.validTo) ?? TODAY };
    case 'corrected':
      return { type, facts: { validFrom: addDays(facts.validFrom, 1) } };
    case 'product_linked':
    case 'lapsed':
    case 're_evaluation_filed':
    case 'reinstated':
      return { type };
  }
}

function successorBegins({ validFrom, supersededOn }: CertificateFacts): CalendarDate {
  if (supersededOn) return addDays(supersededOn, -1);
  return validFrom > TODAY ? addDays(validFrom, 1) : TODAY;
}
