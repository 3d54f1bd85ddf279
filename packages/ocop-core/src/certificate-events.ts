import { addDays, type CalendarDate, compareDates } from './calendar-date.js';
import { type CertificateFacts, defaultValidTo, lastDayOf, standingOn } from './certificate.js';
import { type CertificateState, stateOn } from './certificate-state.js';
import { RuleError } from './errors.js';
import { latestExtension } from './extension.js';

/** What can be entered in the register about a certificate. */
export const CERTIFICATE_EVENT_TYPES = [
  'recognised',
  'product_linked',
  'corrected',
  'renewed',
  'upgraded',
  're_evaluation_filed',
  'extended',
  'extension_ended',
  'lapsed',
  'returned',
  'revoked',
  'annulled',
  'reinstated',
] as const;
export type CertificateEventType = (typeof CERTIFICATE_EVENT_TYPES)[number];

/** What may happen to a certificate whatever became of it: its paper says something else, or its product is known. */
const ALWAYS = ['product_linked', 'corrected'] as const;

/** What may happen to one that counts on that day, by its own dates or by an extension. */
const WHILE_IT_COUNTS = [
  ...ALWAYS,
  'renewed',
  'upgraded',
  're_evaluation_filed',
  'extended',
  'extension_ended',
  'returned',
  'revoked',
  'annulled',
] as const;

/**
 * Which event may follow which state: the one place where it is decided. `recognised` begins a
 * certificate. `renewed` and `upgraded` are entered on the old one, which its successor supersedes from
 * its own first day; found later, one in between brings that day forward. A lapsed certificate may still
 * be revoked, since provinces clear their lists that way, and one that was returned, since food safety
 * does not end with it. Only what a paper ended can be given back.
 */
const MAY_FOLLOW: Readonly<Record<CertificateState | 'none', readonly CertificateEventType[]>> = {
  none: ['recognised'],
  not_yet: [...ALWAYS, 'renewed', 'upgraded', 'returned', 'revoked', 'annulled'],
  in_force: WHILE_IT_COUNTS,
  extended: WHILE_IT_COUNTS,
  end_announced: [...WHILE_IT_COUNTS, 'reinstated', 'lapsed'],
  lapsed: [
    ...ALWAYS,
    'renewed',
    'upgraded',
    're_evaluation_filed',
    'extended',
    'lapsed',
    'revoked',
    'annulled',
  ],
  returned: [...ALWAYS, 'revoked', 'reinstated'],
  revoked: [...ALWAYS, 'reinstated'],
  annulled: [...ALWAYS, 'reinstated'],
  superseded: [...ALWAYS, 'renewed', 'upgraded'],
};

/** Whether an event may happen to a certificate in that state; `null`: there is none yet. */
export function canApply(eventType: CertificateEventType, state: CertificateState | null): boolean {
  return MAY_FOLLOW[state ?? 'none'].includes(eventType);
}

/** Columns that one certificate's place among its product's others decides. */
const ORDER = ['superseded_on', 'supersedes_id'] as const;

/**
 * Which columns of a certificate each event may change, beside the running number of its last event. An
 * event that gives a product or a certificate back sets it in its order among the product's others too.
 */
export const CHANGED_COLUMNS = {
  recognised: [],
  product_linked: ['product_id', ...ORDER],
  corrected: [
    'product_name',
    'product_code',
    'producer_id',
    'star',
    'score',
    'potential_five_star',
    'group_scheme',
    'group_code',
    'place_scheme',
    'place_code',
    'commune',
    'current_group_code',
    'current_province_code',
    'current_region_code',
    'valid_from',
    'valid_to',
    'lapse_recorded',
    ...ORDER,
  ],
  renewed: ['superseded_on'],
  upgraded: ['superseded_on'],
  re_evaluation_filed: ['re_evaluation_filed_on'],
  extended: ['extended_to', 'extension', 'lapse_recorded'],
  extension_ended: ['extended_to'],
  lapsed: ['lapse_recorded'],
  returned: ['returned_on'],
  revoked: ['revoked_on', 'revocation_reason', 'revocation_decision_id'],
  annulled: ['annulled_on', 'annulment_decision_id'],
  reinstated: [
    'revoked_on',
    'revocation_reason',
    'revocation_decision_id',
    'annulled_on',
    'annulment_decision_id',
    'returned_on',
    ...ORDER,
  ],
} as const satisfies Record<CertificateEventType, readonly string[]>;

export type ChangedColumn = (typeof CHANGED_COLUMNS)[CertificateEventType][number];

/** An event with the dates that it brings. `on`: the first day of its effect. */
export type CertificateEvent =
  | { type: 'recognised'; validFrom: CalendarDate; validTo?: CalendarDate }
  | { type: 'renewed' | 'upgraded' | 'revoked' | 'annulled' | 'returned'; on: CalendarDate }
  /** `on`: the day of the result, from which the extension keeps it in force no more. */
  | { type: 'extension_ended'; on: CalendarDate }
  | { type: 'extended'; lastDay: CalendarDate }
  | { type: 'corrected'; facts?: Partial<Pick<CertificateFacts, 'validFrom' | 'validTo'>> }
  | { type: 'product_linked' | 'lapsed' | 're_evaluation_filed' | 'reinstated' };

/**
 * The facts after an event entered on `today`. What gives a certificate back takes away what ended it
 * and nothing else: one whose last day has passed meanwhile stays lapsed.
 * @throws RuleError `event_not_allowed` in this state, `already_ended` where an end would not come
 *   sooner, `no_extension`, `invalid_period` when validity would end before it begins,
 *   `invalid_extension` when an extension reaches no further than that or further than the law has it,
 *   `invalid_date`
 */
export function nextFacts(
  facts: CertificateFacts | null,
  event: CertificateEvent,
  today: CalendarDate,
): CertificateFacts {
  const state = facts === null ? null : stateOn(facts, today);
  const tooEarly =
    event.type === 'lapsed' && facts !== null && standingOn(facts, today) !== 'lapsed';
  if (!canApply(event.type, state) || tooEarly) {
    throw new RuleError('event_not_allowed', `"${event.type}" in state ${state ?? 'none'}`, 'type');
  }
  const next = merge(facts, event);
  stateOn(next, today);
  if (next.validTo < next.validFrom) {
    throw new RuleError('invalid_period', `${next.validTo} is before ${next.validFrom}`, 'validTo');
  }
  if (next.extendedTo != null) checkExtension(next.extendedTo, next.validTo);
  return next;
}

function checkExtension(extendedTo: CalendarDate, validTo: CalendarDate): void {
  const latest = latestExtension(validTo);
  if (extendedTo <= validTo || latest === null || extendedTo > latest) {
    throw new RuleError('invalid_extension', `${extendedTo} for ${validTo}`, 'extendedTo');
  }
}

/** An end that stands already is only brought forward. */
function sooner(
  standing: CalendarDate | null | undefined,
  on: CalendarDate,
  field: string,
): CalendarDate {
  if (standing != null && compareDates(on, standing) >= 0) {
    throw new RuleError('already_ended', `it ends on ${standing} already`, field);
  }
  return on;
}

function merge(facts: CertificateFacts | null, event: CertificateEvent): CertificateFacts {
  if (event.type === 'recognised') {
    const { validFrom, validTo = defaultValidTo(validFrom) } = event;
    return {
      validFrom,
      validTo,
      extendedTo: null,
      revokedOn: null,
      annulledOn: null,
      returnedOn: null,
      supersededOn: null,
    };
  }
  if (facts === null) throw new RuleError('event_not_allowed', `"${event.type}" from nothing`);
  switch (event.type) {
    case 'renewed':
    case 'upgraded':
      return { ...facts, supersededOn: sooner(facts.supersededOn, event.on, 'supersededOn') };
    case 'revoked':
      return { ...facts, revokedOn: sooner(facts.revokedOn, event.on, 'revokedOn') };
    case 'annulled':
      return { ...facts, annulledOn: sooner(facts.annulledOn, event.on, 'annulledOn') };
    case 'returned':
      return { ...facts, returnedOn: sooner(facts.returnedOn, event.on, 'returnedOn') };
    case 'reinstated':
      return { ...facts, revokedOn: null, annulledOn: null, returnedOn: null };
    case 'extended':
      return { ...facts, extendedTo: event.lastDay };
    case 'extension_ended':
      return { ...facts, extendedTo: endExtension(facts, event.on) };
    case 'corrected':
      return { ...facts, ...event.facts };
    case 'product_linked':
    case 'lapsed':
    case 're_evaluation_filed':
      return { ...facts };
  }
}

/** A result that comes within the validity leaves nothing of the extension. */
function endExtension(facts: CertificateFacts, on: CalendarDate): CalendarDate | null {
  if (facts.extendedTo == null || compareDates(on, lastDayOf(facts)) > 0) {
    throw new RuleError('no_extension', `nothing extends it on ${on}`, 'extendedTo');
  }
  return compareDates(on, addDays(facts.validTo, 1)) <= 0 ? null : addDays(on, -1);
}
