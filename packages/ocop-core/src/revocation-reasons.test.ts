import { describe, expect, it } from 'vitest';
import {
  isRevocationReason,
  REVOCATION_REASONS,
  revocationReason,
  revocationReasonName,
} from './revocation-reasons.js';

describe('revocation reasons', () => {
  it('have distinct codes and names in both languages', () => {
    expect(new Set(REVOCATION_REASONS.map(({ code }) => code)).size).toBe(11);
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
