import type { Revocation } from 'ocop-contract';
import {
  isCalendarDate,
  isRevocationReason,
  type Locale,
  revocationLegalRef,
  revocationReasonName,
} from 'ocop-core';
import type { CertificateRecord } from './certificate-record';
import { decisionView } from './decision-view';
import type { EventRecord } from './event-record';

export type RevocationView = Revocation;

/** The revocation that stands against a certificate, also one dated ahead; null where none does. */
export function revocationView(
  record: CertificateRecord,
  events: readonly EventRecord[],
): RevocationView | null {
  const decision = record.revocation_decision;
  if (!record.revoked_on || !decision) return null;
  const reason = record.revocation_reason;
  const known = isRevocationReason(reason) ? reason : null;
  const { signed_on } = decision;
  const lawOf = (locale: Locale) =>
    known && isCalendarDate(signed_on) ? revocationLegalRef(known, signed_on, locale) : null;
  return {
    decision: decisionView(decision),
    reason_code: reason,
    reason_vi: known && revocationReasonName(known, 'vi'),
    reason_en: known && revocationReasonName(known, 'en'),
    legal_ref_vi: lawOf('vi'),
    legal_ref_en: lawOf('en'),
    note: noteOf(record, events),
  };
}

function noteOf(record: CertificateRecord, events: readonly EventRecord[]): string | null {
  const revoked = events
    .filter((event) => event.certificate_id === record.id && event.type === 'revoked')
    .sort((a, b) => a.sequence - b.sequence);
  return revoked.at(-1)?.note ?? null;
}
