import type { CalendarDate } from './calendar-date.js';
import { LEGAL_FACTS } from './data/legal-facts.js';
import { REVOCATION_REASONS as REASONS } from './data/revocation-reasons.js';
import { RuleError } from './errors.js';
import { factOn, holdsOn } from './legal-facts.js';
import type { Locale } from './locale.js';

export type RevocationReason = (typeof REASONS)[number]['code'];

export interface RevocationReasonEntry {
  readonly code: RevocationReason;
  readonly nameVi: string;
  readonly nameEn: string;
  /** A food-safety reason takes the product off sale whatever the operator allows otherwise. */
  readonly foodSafety: boolean;
  /** So does a false or forged dossier. */
  readonly dishonest: boolean;
  /** Letter of Art. 8.1 of 26/2026/QĐ-TTg ('dd' for đ); null where it is no reason by it. */
  readonly article2026: RevocationArticle | null;
}

export type RevocationArticle = (typeof LEGAL_FACTS.revocationArticles)[number]['value'][number];

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

/** Whether a product revoked for this may go on being sold as an ordinary one, where the operator wants it. */
export function mayStayOrdinary(code: RevocationReason): boolean {
  const { foodSafety, dishonest } = revocationReason(code);
  return !foodSafety && !dishonest;
}

/**
 * Whether a decision signed on that day may revoke for this reason. Lists of reasons are law since
 * 26/2026/QĐ-TTg; while the act before it still held, its practice did too.
 */
export function isLawfulReason(code: RevocationReason, signedOn: CalendarDate): boolean {
  if (factOn(LEGAL_FACTS.revocationArticles, signedOn) === null) return true;
  const before = LEGAL_FACTS.schemes.some(
    (fact) => fact.value.scheme !== '2026' && holdsOn(fact, signedOn),
  );
  return before || revocationReason(code).article2026 !== null;
}

/** The reasons for which a decision signed on that day may revoke. */
export function revocationReasonsOn(signedOn: CalendarDate): readonly RevocationReasonEntry[] {
  return REVOCATION_REASONS.filter(({ code }) => isLawfulReason(code, signedOn));
}

const LETTERS: Readonly<Record<RevocationArticle, string>> = {
  a: 'a',
  b: 'b',
  c: 'c',
  d: 'd',
  dd: 'đ',
  e: 'e',
};

/** 'điểm đ khoản 1 Điều 8 Quyết định 26/2026/QĐ-TTg' for what was revoked by it; null before it. */
export function revocationLegalRef(
  code: RevocationReason,
  signedOn: CalendarDate,
  locale: Locale,
): string | null {
  const { article2026 } = revocationReason(code);
  if (!article2026 || factOn(LEGAL_FACTS.revocationArticles, signedOn) === null) return null;
  const letter = LETTERS[article2026];
  return locale === 'vi'
    ? `điểm ${letter} khoản 1 Điều 8 Quyết định 26/2026/QĐ-TTg`
    : `point ${letter}, clause 1, Article 8 of Decision 26/2026/QĐ-TTg`;
}
