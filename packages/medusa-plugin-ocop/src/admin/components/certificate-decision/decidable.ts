import { canApply } from 'ocop-core';
import type { CertificateRow } from '../../lib/contract';

export type CertificateAction = 'revoke' | 'reinstate';

/** A decision that an operator is about to enter, and the certificates it is about. */
export interface DecisionRequest {
  action: CertificateAction;
  certificates: CertificateRow[];
}

/**
 * Whether the register would take this decision about this certificate. One with a revocation dated
 * ahead is still in force, yet can only be reinstated.
 */
export function isDecidable(action: CertificateAction, certificate: CertificateRow): boolean {
  const { standing, revocation, annulment, returned_on } = certificate;
  return action === 'reinstate'
    ? revocation !== null || annulment !== null || returned_on !== null
    : revocation === null && canApply('revoked', standing);
}

/** The shop's products behind the certificates, each once. */
export function productsOf(certificates: readonly CertificateRow[]): string[] {
  return [...new Set(certificates.flatMap(({ product }) => (product ? [product.id] : [])))];
}
