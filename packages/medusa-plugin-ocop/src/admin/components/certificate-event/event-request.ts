import { adminRoutes, type BodyOf } from 'ocop-contract';
import { type DecisionWarning, EXTENSION_PROOFS, isStarLevel } from 'ocop-core';
import type { EventRequest } from '../../lib/api';
import type { CertificateView } from '../../lib/contract';
import { chosenGroup, chosenPlace } from './event-choices';
import {
  beginValues,
  type EnteredEvent,
  type EventField,
  type EventValues,
  FIELDS_OF,
} from './event-fields';

/** The name of an event's own day in its body. */
const DAY_NAMES = {
  re_evaluation_filed: 'filed_on',
  extended: 'last_day',
  extension_ended: 'result_on',
  returned: 'returned_on',
} as const;

/** What is said beside an event, whichever it is. */
interface Remarks {
  note: string | null;
  acknowledge?: DecisionWarning[];
}

/** The request of an event: what a paper says, a decision, or what a correction changes. */
export function eventRequest(
  event: EnteredEvent,
  certificate: CertificateView,
  values: EventValues,
  remarks: Remarks,
): EventRequest {
  const { id } = certificate;
  const day = values.on ?? '';
  const said = { paper: paperOf(values), ...remarks };
  switch (event) {
    case 're_evaluation_filed':
      return { route: adminRoutes.fileReEvaluation, id, body: { filed_on: day, ...said } };
    case 'extended': {
      const body = { last_day: day, proof: proofOf(values), ...said };
      return { route: adminRoutes.extend, id, body };
    }
    case 'extension_ended':
      return { route: adminRoutes.endExtension, id, body: { result_on: day, ...said } };
    case 'returned':
      return { route: adminRoutes.return, id, body: { returned_on: day, ...said } };
    case 'annulled': {
      const body = { decision: decisionOf(values), certificate_ids: [id], ...remarks };
      return { route: adminRoutes.annul, id, body };
    }
    case 'corrected': {
      const decision = values.number ? { decision: decisionOf(values) } : {};
      const body = { changes: changesOf(certificate, values), ...decision, ...remarks };
      return { route: adminRoutes.correct, id, body };
    }
  }
}

function paperOf({ paper_number, paper_issuer, dated_on = '' }: EventValues) {
  return { number: paper_number || null, issuer: paper_issuer || null, dated_on };
}

function proofOf({ proof }: EventValues) {
  const known = EXTENSION_PROOFS.find((one) => one === proof);
  if (!known) throw new Error(`no proof of an extension: ${proof}`);
  return known;
}

function decisionOf({ number = '', issuer = '', signed_on = '', effective_on }: EventValues) {
  return { number, issuer, signed_on, effective_on: effective_on || signed_on };
}

/** Only what differs from what the certificate says. */
function changesOf(
  certificate: CertificateView,
  values: EventValues,
): BodyOf<typeof adminRoutes.correct>['changes'] {
  const before = beginValues('corrected', certificate);
  const changed = (field: keyof EventValues) => values[field] !== before[field];
  const star = Number(values.star);
  const group = chosenGroup(values.group);
  const place = chosenPlace(values.place);
  return {
    ...(changed('product_name') && { product_name: values.product_name }),
    ...(changed('product_code') && { product_code: values.product_code || null }),
    ...((changed('producer_name') || changed('tax_code')) && {
      producer: { name: values.producer_name ?? '', tax_code: values.tax_code || null },
    }),
    ...(changed('star') && isStarLevel(star) && { star }),
    ...(changed('score') && {
      score: values.score ? Number(values.score.replace(',', '.')) : null,
    }),
    ...(changed('potential_five_star') && {
      potential_five_star: values.potential_five_star === 'true',
    }),
    ...(changed('group') && group && { group }),
    ...(changed('place') && place && { place }),
    ...(changed('commune') && { commune: values.commune || null }),
    ...(changed('valid_from') && { valid_from: values.valid_from }),
    ...(changed('valid_to') && { valid_to: values.valid_to }),
  };
}

/** Fields that the server calls otherwise than the form does. */
const FIELD_NAMES: Readonly<Record<string, EventField>> = {
  'paper.number': 'paper_number',
  'paper.issuer': 'paper_issuer',
  'paper.dated_on': 'dated_on',
  'producer.name': 'producer_name',
  'producer.tax_code': 'tax_code',
  'group.code': 'group',
  'place.code': 'place',
  ...Object.fromEntries(Object.values(DAY_NAMES).map((day) => [day, 'on' as const])),
};

/** The form's field that a path of the server means, such as `paper.dated_on`; null where it has none. */
export function fieldAt(event: EnteredEvent, path: string): EventField | null {
  const name = path.replace(/^(decision|changes)\./, '');
  const own = FIELD_NAMES[name] ?? name;
  return FIELDS_OF[event].find((field) => field === own) ?? null;
}
