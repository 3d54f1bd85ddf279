import type { CertificateRow, DecisionRecord } from '../types';

/** What the register says of a certificate after an event; `verifyRegister` compares rows with it. */
export function recordedFacts(certificate: CertificateRow): Record<string, unknown> {
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
    product_code: certificate.product_code,
    re_evaluation_filed_on: certificate.re_evaluation_filed_on,
    extended_to: certificate.extended_to,
    extension: certificate.extension && { ...certificate.extension },
    annulled_on: certificate.annulled_on,
    returned_on: certificate.returned_on,
  };
}

/** What an entry says of its decision beyond number and issuer. */
export function decisionFacts(
  decision: Pick<DecisionRecord, 'kind' | 'signed_on' | 'effective_on'> | null,
): Record<string, string> | null {
  if (!decision) return null;
  const { kind, signed_on, effective_on } = decision;
  return { kind, signed_on, effective_on };
}
