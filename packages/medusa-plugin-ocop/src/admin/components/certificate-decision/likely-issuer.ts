import { type CalendarDate, expectedAuthority, isPlace } from 'ocop-core';
import type { CertificateRow } from '../../lib/contract';

/** Who signs a decision about these certificates on a day; empty where they have no issuer in common. */
export function likelyIssuer(certificates: readonly CertificateRow[], day: CalendarDate): string {
  const issuers = certificates.map(({ recognition_decision, star, place }) => {
    const { issuer, signed_on: signedOn } = recognition_decision;
    const printed = { scheme: place.scheme, code: place.code };
    if (!isPlace(printed)) return issuer;
    return expectedAuthority({ issuer, star, place: printed, signedOn }, day);
  });
  const [first = '', ...others] = [...new Set(issuers)];
  return others.length === 0 ? first : '';
}
