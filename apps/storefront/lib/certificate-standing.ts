import {
  type Badge,
  badgeFor,
  type CalendarDate,
  type CertificateFacts,
  endedOn,
  type Standing,
  standingOn,
} from 'ocop-core';
import type { CertificateRow } from './backend/certificate-schema';

/** The dates that decide a certificate, whenever its answer was read. */
function factsOf(certificate: CertificateRow): CertificateFacts {
  const { standing, ended_on, revocation } = certificate;
  return {
    validFrom: certificate.valid_from,
    validTo: certificate.valid_to,
    revokedOn: standing === 'revoked' ? ended_on : (revocation?.decision.effective_on ?? null),
    extendedTo: certificate.extension?.last_day ?? null,
    annulledOn: certificate.annulment?.annulled_on ?? null,
    returnedOn: certificate.returned_on,
    supersededOn: standing === 'superseded' ? ended_on : null,
  };
}

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
  const facts = factsOf(certificate);
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
