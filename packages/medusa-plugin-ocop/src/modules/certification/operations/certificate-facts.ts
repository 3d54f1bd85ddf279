import type { CertificateRow } from '../types';

/** What the register says of a certificate after an event; `verifyRegister` compares rows with it. */
export function factsOf(certificate: CertificateRow): Record<string, unknown> {
  return {
    product_name: certificate.product_name,
    product_id: certificate.product_id,
    producer_id: certificate.producer_id,
    star: certificate.star,
    score: certificate.score,
    potential_five_star: certificate.potential_five_star,
    group: { scheme: certificate.group_scheme, code: certificate.group_code },
    place: {
      scheme: certificate.place_scheme,
      code: certificate.place_code,
      commune: certificate.commune,
    },
    valid_from: certificate.valid_from,
    valid_to: certificate.valid_to,
    revoked_on: certificate.revoked_on,
    revocation_reason: certificate.revocation_reason,
    superseded_on: certificate.superseded_on,
  };
}
