import { factsOfCertificate } from 'ocop-contract';
import {
  type Badge,
  badgeFor,
  type CalendarDate,
  endedOn,
  type Standing,
  standingOn,
} from 'ocop-core';
import type { CertificateRow } from './backend/certificate-schema';

export interface CurrentStanding {
  standing: Standing;
  /** First day on which it no longer counts; null while it does. */
  endedOn: CalendarDate | null;
  badge: Badge | null;
}

/**
 * A certificate's standing and badge on a day, computed here and not taken from an answer that may
 * have been kept over midnight.
 */
export function standingNow(certificate: CertificateRow, date: CalendarDate): CurrentStanding {
  const facts = factsOfCertificate(certificate);
  return {
    standing: standingOn(facts, date),
    endedOn: endedOn(facts, date),
    badge: badgeFor(
      {
        ...facts,
        star: certificate.star,
        potentialFiveStar: certificate.potential_five_star,
        decisionNumber: certificate.recognition_decision.number,
        issuer: certificate.recognition_decision.issuer,
        verificationCode: certificate.verification_code,
      },
      date,
    ),
  };
}
