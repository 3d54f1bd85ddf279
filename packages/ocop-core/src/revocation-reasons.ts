import { REVOCATION_REASONS as REASONS } from './data/revocation-reasons.js';
import { RuleError } from './errors.js';
import type { Locale } from './locale.js';

export type RevocationReason = (typeof REASONS)[number]['code'];

export interface RevocationReasonEntry {
  readonly code: RevocationReason;
  readonly nameVi: string;
  readonly nameEn: string;
  /** A food-safety reason takes the product off sale whatever the operator allows otherwise. */
  readonly foodSafety: boolean;
}

export const REVOCATION_REASONS: readonly RevocationReasonEntry[] = REASONS;

export function isRevocationReason(value: unknown): value is RevocationReason {
  return REVOCATION_REASONS.some((reason) => reason.code === value);
}

/** The entry of a reason code. @throws RuleError `unknown_revocation_reason` */
export function revocationReason(code: RevocationReason): RevocationReasonEntry {
  const found = REVOCATION_REASONS.find((reason) => reason.code === code);
  if (!found) throw new RuleError('unknown_revocation_reason', `no such reason: ${code}`);
  return found;
}

export function revocationReasonName(code: RevocationReason, locale: Locale): string {
  const { nameVi, nameEn } = revocationReason(code);
  return locale === 'vi' ? nameVi : nameEn;
}
