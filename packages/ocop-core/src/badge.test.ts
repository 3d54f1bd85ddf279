import { describe, expect, it } from 'vitest';
import { type BadgeSource, badgeFor } from './badge.js';
import { addDays } from './calendar-date.js';
import { standingOn } from './certificate.js';
import { day } from './testing/arbitraries.js';

const TODAY = day('2026-11-23');
const SOURCE: BadgeSource = {
  validFrom: day('2024-02-29'),
  validTo: day('2027-02-28'),
  star: 4,
  decisionNumber: '1446/QĐ-UBND-HC',
  issuer: 'UBND tỉnh Đồng Tháp',
  verificationCode: 'CP-7K3M-9QXS',
};

describe('badgeFor', () => {
  it('names star, decision, last day and code', () => {
    expect(badgeFor(SOURCE, TODAY)).toEqual({
      star: 4,
      potentialFiveStar: false,
      label: 'OCOP 4 sao',
      decisionNumber: '1446/QĐ-UBND-HC',
      issuer: 'UBND tỉnh Đồng Tháp',
      validTo: '2027-02-28',
      verificationCode: 'CP-7K3M-9QXS',
      sentenceVi:
        'Đạt OCOP 4 sao theo Quyết định số 1446/QĐ-UBND-HC của UBND tỉnh Đồng Tháp, có giá trị đến hết ngày 28/02/2027. Mã tra cứu: CP-7K3M-9QXS.',
      sentenceEn:
        'OCOP 4 stars by Decision No. 1446/QĐ-UBND-HC of UBND tỉnh Đồng Tháp, valid through 28 Feb 2027. Verification code: CP-7K3M-9QXS.',
    });
  });

  it('says by which rule it counts past the printed day', () => {
    const extended = {
      ...SOURCE,
      validFrom: day('2023-09-18'),
      validTo: day('2026-09-18'),
      extendedTo: day('2027-03-17'),
    };
    const badge = badgeFor(extended, TODAY);
    expect(badge?.validTo).toBe('2027-03-17');
    expect(badge?.sentenceVi).toContain(
      'hết hạn ngày 18/09/2026, còn hiệu lực đến hết ngày 17/03/2027 theo Điều 12 khoản 3 Quyết định 26/2026/QĐ-TTg (22/5/2026). ',
    );
    expect(badge?.sentenceEn).toContain(
      'ended on 18 Sep 2026 and in force through 17 Mar 2027 under Điều 12 khoản 3',
    );
    expect(badgeFor(extended, day('2027-03-18'))).toBeNull();
  });

  it('is there on exactly the days in force', () => {
    const revoked = { ...SOURCE, revokedOn: day('2025-06-01') };
    const superseded = { ...SOURCE, supersededOn: day('2025-06-01') };
    const returned = { ...SOURCE, returnedOn: day('2025-06-01') };
    for (const certificate of [SOURCE, revoked, superseded, returned]) {
      for (let date = day('2024-02-01'); date < '2027-04-01'; date = addDays(date, 1)) {
        const shown = badgeFor(certificate, date) !== null;
        expect([date, shown]).toEqual([date, standingOn(certificate, date) === 'in_force']);
      }
    }
  });

  it('shows "tiềm năng 5 sao" as four stars with a note, and only there', () => {
    const badge = badgeFor({ ...SOURCE, potentialFiveStar: true }, TODAY);
    expect(badge).toMatchObject({ star: 4, potentialFiveStar: true, label: 'OCOP 4 sao' });
    expect(badge?.sentenceVi).toContain('OCOP 4 sao (tiềm năng 5 sao) theo');
    expect(badgeFor({ ...SOURCE, star: 5, potentialFiveStar: true }, TODAY)).toMatchObject({
      star: 5,
      potentialFiveStar: false,
    });
    expect(badgeFor({ ...SOURCE, star: 3, potentialFiveStar: true }, TODAY)).toMatchObject({
      star: 3,
      potentialFiveStar: false,
    });
  });

  it.each([0, 1, 2, 6, 4.5, Number.NaN])('has no badge for %d stars', (star) => {
    expect(badgeFor({ ...SOURCE, star }, TODAY)).toBeNull();
  });

  it('has none without a certificate, a decision, an issuer, a code or its dates', () => {
    expect(badgeFor(null, TODAY)).toBeNull();
    expect(badgeFor(undefined, TODAY)).toBeNull();
    expect(badgeFor({ ...SOURCE, decisionNumber: '' }, TODAY)).toBeNull();
    expect(badgeFor({ ...SOURCE, issuer: '' }, TODAY)).toBeNull();
    expect(badgeFor({ ...SOURCE, verificationCode: '' }, TODAY)).toBeNull();
    const { validTo: _, ...endless } = SOURCE;
    expect(badgeFor(endless as BadgeSource, TODAY)).toBeNull();
  });
});
