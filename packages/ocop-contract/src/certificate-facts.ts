import type { CertificateFacts } from 'ocop-core';
import type { z } from 'zod';
import type { certificateRowSchema } from './certificate.js';

/**
 * The dates that decide a certificate, of an answer whenever it was read: with them `standingOn` and
 * `stateOn` of ocop-core say what it is today. The day on which another followed it is told by its standing.
 */
export function factsOfCertificate(
  certificate: z.output<typeof certificateRowSchema>,
): CertificateFacts {
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
