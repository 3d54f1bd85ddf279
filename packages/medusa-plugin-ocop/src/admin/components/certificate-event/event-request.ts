import type { CertificateView } from '../../lib/contract';
import {
  beginValues,
  type EnteredEvent,
  type EventField,
  type EventValues,
  FIELDS_OF,
} from './event-fields';

/** Where an event goes, and with what. */
export interface EventRequest {
  path: string;
  body: Record<string, unknown>;
}

const DAY_NAMES = {
  re_evaluation_filed: ['re-evaluation', 'filed_on'],
  extended: ['extension', 'last_day'],
  extension_ended: ['extension/end', 'result_on'],
  returned: ['return', 'returned_on'],
} as const;

/** The request of an event: what a paper says, a decision, or what a correction changes. */
export function eventRequest(
  event: EnteredEvent,
  certificate: CertificateView,
  values: EventValues,
): EventRequest {
  const one = `/admin/ocop/certificates/${encodeURIComponent(certificate.id)}`;
  if (event === 'annulled') {
    const body = { decision: decisionOf(values), certificate_ids: [certificate.id] };
    return { path: '/admin/ocop/certificates/annul', body };
  }
  if (event === 'corrected') {
    const decision = values.number ? { decision: decisionOf(values) } : {};
    return {
      path: `${one}/correction`,
      body: { changes: changesOf(certificate, values), ...decision },
    };
  }
  const [path, day] = DAY_NAMES[event];
  const paper = {
    number: values.paper_number || null,
    issuer: values.paper_issuer || null,
    dated_on: values.dated_on ?? '',
  };
  const proof = event === 'extended' ? { proof: values.proof } : {};
  return { path: `${one}/${path}`, body: { [day]: values.on ?? '', ...proof, paper } };
}

function decisionOf({ number = '', issuer = '', signed_on = '', effective_on }: EventValues) {
  return { number, issuer, signed_on, effective_on: effective_on || signed_on };
}

/** Only what differs from what the certificate says. */
function changesOf(certificate: CertificateView, values: EventValues): Record<string, unknown> {
  const before = beginValues('corrected', certificate);
  const changed = (field: keyof EventValues) => values[field] !== before[field];
  return {
    ...(changed('product_name') && { product_name: values.product_name }),
    ...(changed('product_code') && { product_code: values.product_code || null }),
    ...(changed('star') && { star: Number(values.star) }),
    ...(changed('score') && {
      score: values.score ? Number(values.score.replace(',', '.')) : null,
    }),
    ...(changed('commune') && { commune: values.commune || null }),
    ...(changed('valid_from') && { valid_from: values.valid_from }),
    ...(changed('valid_to') && { valid_to: values.valid_to }),
  };
}

/** The form's field that a path of the server means, such as `paper.dated_on`; null where it has none. */
export function fieldAt(event: EnteredEvent, path: string): EventField | null {
  const name = path
    .replace(/^(decision|changes)\./, '')
    .replace(/^paper\.(number|issuer)$/, 'paper_$1');
  const own = Object.values(DAY_NAMES).some(([, day]) => day === name) ? 'on' : name;
  return FIELDS_OF[event].find((field) => field === own || `paper.${field}` === own) ?? null;
}
