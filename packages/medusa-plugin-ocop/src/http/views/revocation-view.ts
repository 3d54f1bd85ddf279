import { isRevocationReason, revocationReasonName } from 'ocop-core';
import type { CertificateRecord } from './certificate-record';
import { type DecisionView, decisionView } from './decision-view';
import type { EventRecord } from './event-record';

export interface RevocationView {
  decision: DecisionView;
  reason_code: string | null;
  reason_vi: string | null;
  reason_en: string | null;
  note: string | null;
}

/** The revocation that stands against a certificate, also one dated ahead; null where none does. */
export function revocationView(
  record: CertificateRecord,
  events: readonly EventRecord[],
): RevocationView | null {
  const decision = record.revocation_decision;
  if (!record.revoked_on || !decision) return null;
  const reason = record.revocation_reason;
  const known = isRevocationReason(reason) ? reason : null;
  return {
    decision: decisionView(decision),
    reason_code: reason,
    reason_vi: known && revocationReasonName(known, 'vi'),
    reason_en: known && revocationReasonName(known, 'en'),
    note: noteOf(record, events),
  };
}

function noteOf(record: CertificateRecord, events: readonly EventRecord[]): string | null {
  const revoked = events
    .filter((event) => event.certificate_id === record.id && event.type === 'revoked')
    .sort((a, b) => a.sequence - b.sequence);
  return revoked.at(-1)?.note ?? null;
}
