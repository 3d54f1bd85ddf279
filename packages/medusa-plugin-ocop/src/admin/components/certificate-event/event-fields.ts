import { factsOfCertificate } from 'ocop-contract';
import { addDays, type CertificateEventType, canApply, latestExtension, stateOn } from 'ocop-core';
import type { CertificateView } from '../../lib/contract';
import { todayInVietnam } from '../../lib/date-input';
import { codeInScheme } from './event-choices';

/** What an operator enters about one certificate by itself. */
export const ENTERED_EVENTS = [
  're_evaluation_filed',
  'extended',
  'extension_ended',
  'returned',
  'annulled',
  'corrected',
] as const satisfies readonly CertificateEventType[];
export type EnteredEvent = (typeof ENTERED_EVENTS)[number];

export type EventField =
  | 'on'
  | 'proof'
  | 'paper_number'
  | 'paper_issuer'
  | 'dated_on'
  | 'number'
  | 'issuer'
  | 'signed_on'
  | 'effective_on'
  | 'product_name'
  | 'product_code'
  | 'producer_name'
  | 'tax_code'
  | 'star'
  | 'score'
  | 'potential_five_star'
  | 'group'
  | 'place'
  | 'commune'
  | 'valid_from'
  | 'valid_to';

export type EventValues = Partial<Record<EventField, string>>;

const PAPER = ['paper_number', 'paper_issuer', 'dated_on'] as const;

/** What each event asks for, in the order in which it stands on paper. */
export const FIELDS_OF: Readonly<Record<EnteredEvent, readonly EventField[]>> = {
  re_evaluation_filed: ['on', ...PAPER],
  extended: ['on', 'proof', ...PAPER],
  extension_ended: ['on', ...PAPER],
  returned: ['on', ...PAPER],
  annulled: ['number', 'issuer', 'signed_on', 'effective_on'],
  corrected: [
    'product_name',
    'product_code',
    'producer_name',
    'tax_code',
    'star',
    'score',
    'potential_five_star',
    'group',
    'place',
    'commune',
    'valid_from',
    'valid_to',
    'number',
    'issuer',
    'signed_on',
    'effective_on',
  ],
};

const DAYS: readonly EventField[] = [
  'on',
  'dated_on',
  'signed_on',
  'effective_on',
  'valid_from',
  'valid_to',
];

export function isDayField(field: EventField): boolean {
  return DAYS.includes(field);
}

/** Days that may be left out: a decision takes effect on the day of its signature, a correction may have none. */
const MAY_BE_EMPTY: Partial<Record<EnteredEvent, readonly EventField[]>> = {
  annulled: ['effective_on'],
  corrected: ['signed_on', 'effective_on'],
};

/** The days that are missing before anything is sent. */
export function missingDays(event: EnteredEvent, values: EventValues): EventField[] {
  return FIELDS_OF[event].filter(
    (field) => isDayField(field) && !values[field] && !MAY_BE_EMPTY[event]?.includes(field),
  );
}

/** What may be entered about a certificate today, as ocop-core has it. */
export function enterable(certificate: CertificateView): EnteredEvent[] {
  const state = stateOn(factsOfCertificate(certificate), todayInVietnam());
  return ENTERED_EVENTS.filter(
    (event) =>
      canApply(event, state) && (event !== 'extension_ended' || certificate.extension !== null),
  );
}

/** What the form begins with: the day that is most likely, or what the certificate says now. */
export function beginValues(event: EnteredEvent, certificate: CertificateView): EventValues {
  const today = todayInVietnam();
  switch (event) {
    case 'extended': {
      const latest = latestExtension(certificate.valid_to);
      return { on: latest ?? addDays(certificate.valid_to, 1), proof: 'authority_paper' };
    }
    case 'corrected':
      return {
        product_name: certificate.product_name,
        product_code: certificate.product_code ?? '',
        producer_name: certificate.producer.name,
        tax_code: '',
        star: String(certificate.star),
        score: certificate.score === null ? '' : String(certificate.score),
        potential_five_star: String(certificate.potential_five_star),
        group: codeInScheme(certificate.group),
        place: codeInScheme(certificate.place),
        commune: certificate.place.commune ?? '',
        valid_from: certificate.valid_from,
        valid_to: certificate.valid_to,
      };
    case 'annulled':
      return { issuer: certificate.recognition_decision.issuer };
    default:
      return { on: today };
  }
}
