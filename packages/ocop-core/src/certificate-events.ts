import type { CalendarDate } from './calendar-date.js';
import { type CertificateFacts, defaultValidTo, type Standing, standingOn } from './certificate.js';
import { RuleError } from './errors.js';

/** What can be entered in the register about a certificate. */
export type CertificateEventType =
  | 'recognised'
  | 'renewed'
  | 'upgraded'
  | 'corrected'
  | 'lapsed'
  | 're_evaluation_filed'
  | 'revoked'
  | 'reinstated';

/**
 * Standings from which each event is allowed. `recognised` begins a certificate, so it fits none.
 * `renewed` and `upgraded` are entered on the old certificate, which its successor supersedes.
 * A lapsed certificate may still be revoked: provinces clear their lists that way.
 */
const ALLOWED_FROM: Readonly<Record<CertificateEventType, readonly Standing[]>> = {
  recognised: [],
  renewed: ['in_force', 'lapsed'],
  upgraded: ['in_force', 'lapsed'],
  corrected: ['not_yet', 'in_force', 'lapsed', 'revoked', 'superseded'],
  lapsed: ['lapsed'],
  re_evaluation_filed: ['in_force', 'lapsed'],
  revoked: ['not_yet', 'in_force', 'lapsed'],
  reinstated: ['revoked'],
};

export const CERTIFICATE_EVENT_TYPES: readonly CertificateEventType[] = [
  'recognised',
  'renewed',
  'upgraded',
  'corrected',
  'lapsed',
  're_evaluation_filed',
  'revoked',
  'reinstated',
];

/** Whether an event may happen to a certificate of that standing; `null`: there is none yet. */
export function canApply(eventType: CertificateEventType, standing: Standing | null): boolean {
  if (standing === null) return eventType === 'recognised';
  return ALLOWED_FROM[eventType].includes(standing);
}

/** An event with the dates that it brings. `on`: the first day of its effect. */
export type CertificateEvent =
  | { type: 'recognised'; validFrom: CalendarDate; validTo?: CalendarDate }
  | { type: 'renewed' | 'upgraded' | 'revoked'; on: CalendarDate }
  | { type: 'corrected'; facts: Partial<CertificateFacts> }
  | { type: 'lapsed' | 're_evaluation_filed' | 'reinstated' };

/**
 * The facts after an event entered on `today`. A reinstatement takes the revocation away and nothing
 * else: a certificate whose last day has passed meanwhile stays lapsed.
 * @throws RuleError `event_not_allowed` from this standing, `invalid_period` when validity would end
 *   before it begins, `invalid_date`
 */
export function nextFacts(
  facts: CertificateFacts | null,
  event: CertificateEvent,
  today: CalendarDate,
): CertificateFacts {
  const standing = facts === null ? null : standingOn(facts, today);
  if (!canApply(event.type, standing)) {
    throw new RuleError(
      'event_not_allowed',
      `"${event.type}" from ${standing ?? 'nothing'}`,
      'type',
    );
  }
  const next = merge(facts, event);
  standingOn(next, today);
  if (next.validTo < next.validFrom) {
    throw new RuleError('invalid_period', `${next.validTo} is before ${next.validFrom}`, 'validTo');
  }
  return next;
}

function merge(facts: CertificateFacts | null, event: CertificateEvent): CertificateFacts {
  if (event.type === 'recognised') {
    const { validFrom, validTo = defaultValidTo(validFrom) } = event;
    return { validFrom, validTo, revokedOn: null, supersededOn: null };
  }
  if (facts === null) throw new RuleError('event_not_allowed', `"${event.type}" from nothing`);
  switch (event.type) {
    case 'renewed':
    case 'upgraded':
      return { ...facts, supersededOn: event.on };
    case 'revoked':
      return { ...facts, revokedOn: event.on };
    case 'reinstated':
      return { ...facts, revokedOn: null };
    case 'corrected':
      return { ...facts, ...event.facts };
    case 'lapsed':
    case 're_evaluation_filed':
      return { ...facts };
  }
}
