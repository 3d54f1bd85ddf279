import {
  type CalendarDate,
  endedOn,
  type GroupScheme,
  groupName,
  lastDayOf,
  type Standing,
  type StarLevel,
  standingOn,
} from 'ocop-core';
import { type BadgeView, badgeView } from './badge-view';
import { type CertificateRecord, factsOf } from './certificate-record';
import { type DecisionView, decisionView } from './decision-view';
import type { EventRecord } from './event-record';
import { type ExtensionView, extensionView } from './extension-view';
import { type HistoryEntryView, historyView } from './history-view';
import { type PlaceView, placeView } from './place-view';
import { type RevocationView, revocationView } from './revocation-view';

/** A row of a list: `CertificateView` of the HTTP contract without its history. */
export interface CertificateRowView {
  id: string;
  verification_code: string;
  standing: Standing;
  product_name: string;
  product_code: string | null;
  star: StarLevel;
  score: number | null;
  potential_five_star: boolean;
  demo: boolean;
  valid_from: CalendarDate;
  /** As its decision says. */
  valid_to: CalendarDate;
  /** The last day on which it counts where no paper ends it: `valid_to`, or that of its extension. */
  last_day: CalendarDate;
  extension: ExtensionView | null;
  re_evaluation_filed_on: CalendarDate | null;
  /** First day on which it no longer counts; null while it does or is still to come. */
  ended_on: CalendarDate | null;
  badge: BadgeView | null;
  group: { scheme: GroupScheme; code: string; name_vi: string; name_en: string };
  place: PlaceView;
  producer: { id: string; handle: string; name: string; type: string };
  recognition_decision: DecisionView;
  revocation: RevocationView | null;
  annulment: { annulled_on: CalendarDate; decision: DecisionView } | null;
  returned_on: CalendarDate | null;
  product: { id: string; handle: string; title: string; thumbnail: string | null } | null;
}

export interface CertificateView extends CertificateRowView {
  history: HistoryEntryView[];
}

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
