import type { Certificate, CertificateRow } from 'ocop-contract';
import { type CalendarDate, endedOn, groupName, lastDayOf, standingOn } from 'ocop-core';
import { badgeView } from './badge-view';
import { type CertificateRecord, factsOf } from './certificate-record';
import { decisionView } from './decision-view';
import type { EventRecord } from './event-record';
import { extensionView } from './extension-view';
import { historyView } from './history-view';
import { placeView } from './place-view';
import { revocationView } from './revocation-view';

/** A row of a list: `CertificateView` of the HTTP contract without its history. */
export type CertificateRowView = CertificateRow;

export type CertificateView = Certificate;

/** @param events entries of the register that hold the note of a revocation; others are ignored. */
export function certificateRowView(
  record: CertificateRecord,
  events: readonly EventRecord[],
  today: CalendarDate,
): CertificateRowView {
  const facts = factsOf(record);
  const group = { scheme: record.group_scheme, code: record.group_code };
  const { id, handle, name, type } = record.producer;
  return {
    id: record.id,
    verification_code: record.verification_code,
    standing: standingOn(facts, today),
    product_name: record.product_name,
    product_code: record.product_code,
    star: record.star,
    score: record.score,
    potential_five_star: record.potential_five_star,
    demo: record.demo,
    valid_from: record.valid_from,
    valid_to: record.valid_to,
    last_day: lastDayOf(facts),
    extension: extensionView(record.extended_to, record.extension),
    re_evaluation_filed_on: record.re_evaluation_filed_on,
    ended_on: endedOn(facts, today),
    badge: badgeView(record, today),
    group: { ...group, name_vi: groupName(group, 'vi'), name_en: groupName(group, 'en') },
    place: placeView(record.place_scheme, record.place_code, record.commune),
    producer: { id, handle, name, type },
    recognition_decision: decisionView(record.recognition_decision),
    revocation: revocationView(record, events),
    annulment: annulmentOf(record),
    returned_on: record.returned_on,
    product: productOf(record),
  };
}

/** @param events all entries of the register about this certificate. */
export function certificateView(
  record: CertificateRecord,
  events: readonly EventRecord[],
  today: CalendarDate,
): CertificateView {
  return { ...certificateRowView(record, events, today), history: historyView(events) };
}

function annulmentOf({
  annulled_on,
  annulment_decision,
}: CertificateRecord): CertificateRowView['annulment'] {
  if (annulled_on === null || !annulment_decision) return null;
  return { annulled_on, decision: decisionView(annulment_decision) };
}

function productOf({ product }: CertificateRecord): CertificateRowView['product'] {
  if (!product) return null;
  const { id, handle, title, thumbnail } = product;
  return { id, handle, title, thumbnail: thumbnail ?? null };
}
