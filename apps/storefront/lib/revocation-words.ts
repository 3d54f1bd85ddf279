import { isRevocationReason, type Locale, revocationReasonName } from 'ocop-core';

/** A revocation reason in words, or null for a code that nobody knows. */
export function reasonWords(code: string | null, locale: Locale): string | null {
  return isRevocationReason(code) ? revocationReasonName(code, locale) : null;
}
