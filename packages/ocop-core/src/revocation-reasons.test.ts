import { describe, expect, it } from 'vitest';
import { LEGAL_FACTS } from './data/legal-facts.js';
import { judgeReason } from './decision-rules.js';
import {
  isRevocationReason,
  mayStayOrdinary,
  REVOCATION_REASONS,
  revocationLegalRef,
  revocationReason,
  revocationReasonName,
  revocationReasonsOn,
} from './revocation-reasons.js';
import { day } from './testing/arbitraries.js';

describe('revocation reasons', () => {
  it('have distinct codes and names in both languages', () => {
    expect(new Set(REVOCATION_REASONS.map(({ code }) => code)).size).toBe(12);
    for (const reason of REVOCATION_REASONS) {
      expect(isRevocationReason(reason.code)).toBe(true);
      expect(revocationReason(reason.code)).toBe(reason);
      expect(revocationReasonName(reason.code, 'vi')).toBe(reason.nameVi);
      expect(revocationReasonName(reason.code, 'en')).toBe(reason.nameEn);
    }
  });

  it('count one as a matter of food safety', () => {
    expect(
      REVOCATION_REASONS.filter(({ foodSafety }) => foodSafety).map(({ code }) => code),
    ).toEqual(['food_safety_or_quality_violation']);
  });

  it('do not hold what is no revocation', () => {
    for (const value of ['superseded', '', null, undefined, 'toString']) {
      expect(isRevocationReason(value)).toBe(false);
    }
  });
});

describe('the reasons of 26/2026/QĐ-TTg, Art. 8', () => {
  const codes = (signed: string) => revocationReasonsOn(day(signed)).map(({ code }) => code);

  it('leave out expiry and return, once the act before it holds no more', () => {
    expect(codes('21/7/2026')).toEqual(REVOCATION_REASONS.map(({ code }) => code));
    expect(codes('22/7/2026')).toEqual(
      REVOCATION_REASONS.map(({ code }) => code).filter(
        (code) => code !== 'expired_not_re_evaluated' && code !== 'voluntary_return',
      ),
    );
  });

  it('each have a letter, and every letter a reason', () => {
    const letters = REVOCATION_REASONS.flatMap(({ article2026 }) => article2026 ?? []);
    expect(new Set(letters)).toEqual(new Set(LEGAL_FACTS.revocationArticles[0].value));
  });

  it('are cited for what is signed under it, and old ones stay readable', () => {
    expect(revocationLegalRef('production_stopped', day('22/7/2026'), 'vi')).toBe(
      'điểm đ khoản 1 Điều 8 Quyết định 26/2026/QĐ-TTg',
    );
    expect(revocationLegalRef('production_stopped', day('21/5/2026'), 'vi')).toBeNull();
    expect(revocationLegalRef('expired_not_re_evaluated', day('22/7/2026'), 'vi')).toBeNull();
    expect(revocationReasonName('expired_not_re_evaluated', 'vi')).toContain('36 tháng');
  });

  it('ask about any other, and refuse none', () => {
    const asked = (signed: string) =>
      judgeReason('expired_not_re_evaluated', day(signed)).map(({ code }) => code);
    expect(asked('21/02/2025')).toEqual([]);
    expect(asked('22/7/2026')).toEqual(['reason_not_in_law']);
    expect(judgeReason('dishonest_dossier', day('22/7/2026'))).toEqual([]);
  });

  it('never leave food safety or a forged dossier on sale', () => {
    expect(
      REVOCATION_REASONS.filter(({ code }) => !mayStayOrdinary(code)).map((r) => r.code),
    ).toEqual(['food_safety_or_quality_violation', 'dishonest_dossier']);
  });
});
