import type { Badge } from 'ocop-contract';
import { badgeFor, type CalendarDate } from 'ocop-core';
import { type CertificateRecord, factsOf } from './certificate-record';

export type BadgeView = Badge;

/** The badge that a certificate carries on a day; null unless it is in force then. */
export function badgeView(record: CertificateRecord, today: CalendarDate): BadgeView | null {
  const badge = badgeFor(
    {
      ...factsOf(record),
      star: record.star,
      potentialFiveStar: record.potential_five_star,
      decisionNumber: record.recognition_decision.number,
      issuer: record.recognition_decision.issuer,
      verificationCode: record.verification_code,
    },
    today,
  );
  if (!badge) return null;
  return {
    star: badge.star,
    potential_five_star: badge.potentialFiveStar,
    label: badge.label,
    decision_number: badge.decisionNumber,
    issuer: badge.issuer,
    valid_to: badge.validTo,
    verification_code: badge.verificationCode,
    sentence_vi: badge.sentenceVi,
    sentence_en: badge.sentenceEn,
  };
}
