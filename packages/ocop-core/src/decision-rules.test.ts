import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from './calendar-date.js';
import {
  DECISION_FAULTS,
  DECISION_WARNINGS,
  type Findings,
  findingMessage,
  isDecisionWarning,
  unacknowledged,
} from './decision-findings.js';
import {
  type DecidedCertificate,
  judgeDecisionDays,
  judgeIssuer,
  judgeReinstatement,
  judgeRevocation,
  judgeValidity,
} from './decision-rules.js';
import { judgeProductLink } from './product-link.js';
import { anyDate, day } from './testing/arbitraries.js';

const TODAY = day('2026-11-28');

function codes({ faults, warnings }: Findings): string[] {
  return [
    ...faults.map(({ field, code }) => `${field} !${code}`),
    ...warnings.map(({ field, code }) => `${field} ?${code}`),
  ];
}

describe('the days of a decision', () => {
  it.each([
    ['2026-11-28', '2026-11-28', []],
    ['2018-05-07', '2018-05-07', []],
    ['2026-11-28', '2027-05-28', []],
    ['2026-11-28', '2027-05-29', ['effective_on ?effective_late']],
    ['2026-11-28', '2029-11-28', ['effective_on ?effective_late']],
    ['2026-11-28', '2029-11-29', ['effective_on !effective_too_late']],
    ['2026-11-28', '2037-01-01', ['effective_on !effective_too_late']],
    ['2026-11-28', '9999-12-31', ['effective_on !effective_too_late']],
    ['2026-11-29', '2026-11-29', ['signed_on !signed_in_future']],
    ['2026-11-28', '2026-11-27', ['effective_on !effective_before_signed']],
    ['2018-05-06', '2018-05-06', ['signed_on !signed_before_programme']],
    ['1900-01-01', '1900-01-01', ['signed_on !signed_before_programme']],
  ])('signed %s, in effect %s', (signedOn, effectiveOn, expected) => {
    const days = { signedOn: day(signedOn), effectiveOn: day(effectiveOn) };
    expect(codes(judgeDecisionDays('revocation', days, TODAY))).toEqual(expected);
    expect(codes(judgeDecisionDays('recognition', days, TODAY))).toEqual(expected);
  });

  it('of a reinstatement are never ahead', () => {
    const days = { signedOn: TODAY, effectiveOn: addDays(TODAY, 1) };
    expect(codes(judgeDecisionDays('reinstatement', days, TODAY))).toEqual([
      'effective_on !effective_in_future',
    ]);
  });
});

describe('validity', () => {
  it.each([
    ['2026-11-20', '2026-11-20', undefined, []],
    ['2026-11-20', '2026-11-20', '2029-11-20', []],
    ['2026-11-20', '2026-11-20', '2030-05-20', []],
    ['2026-11-20', '2026-11-20', '2030-05-21', ['valid_to ?validity_long']],
    ['2026-11-20', '2026-11-20', '2031-11-20', ['valid_to ?validity_long']],
    ['2026-11-20', '2026-11-20', '2031-11-21', ['valid_to !validity_too_long']],
    ['2026-11-20', '2026-11-20', '2060-01-01', ['valid_to !validity_too_long']],
    ['2026-11-20', '2026-11-20', '9999-12-31', ['valid_to !validity_too_long']],
    ['2026-11-20', '2026-11-20', '2026-11-19', ['valid_to !valid_to_before_valid_from']],
    ['2026-11-20', '2025-11-20', undefined, []],
    ['2026-11-20', '2025-11-19', undefined, ['valid_from ?valid_from_far']],
    ['2026-11-20', '2027-11-21', undefined, ['valid_from ?valid_from_far']],
    ['2026-11-20', '2029-11-21', undefined, ['valid_from !valid_from_too_late']],
    ['2026-11-20', '9998-01-01', undefined, ['valid_from !valid_from_too_late']],
    ['2026-11-20', '9998-01-01', '9999-12-31', ['valid_from !valid_from_too_late']],
    [
      '2026-11-20',
      '1900-01-01',
      '2029-11-20',
      [
        'valid_from !valid_from_before_programme',
        'valid_to !validity_too_long',
        'valid_from ?valid_from_far',
      ],
    ],
    ['2024-02-29', '2024-02-29', '2027-02-28', []],
  ])('decided on %s: from %s to %s', (signedOn, from, to, expected) => {
    const validity = { productName: 'Trà', validFrom: day(from), validTo: to ? day(to) : null };
    expect(codes(judgeValidity(validity, day(signedOn)))).toEqual(expected);
  });

  it('is judged for every day that there is', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (signedOn, validFrom, validTo) => {
        const { faults } = judgeValidity({ productName: 'Trà', validFrom, validTo }, signedOn);
        if (faults.length > 0) return;
        expect(validFrom >= '2018-05-07' && validTo >= validFrom).toBe(true);
        expect(validTo <= addMonths(validFrom, 60)).toBe(true);
      }),
    );
  });
});

const TEA: DecidedCertificate = {
  productName: 'Trà sen',
  issuer: 'UBND tỉnh Đồng Tháp',
  star: 4,
  place: { scheme: '2025', code: '82' },
  signedOn: day('2026-01-10'),
  validFrom: day('2026-02-01'),
  validTo: day('2029-02-01'),
};
const HEAD = { issuer: TEA.issuer, signedOn: TODAY, effectiveOn: TODAY };

describe('a revocation', () => {
  it.each([
    ['today, by its issuer', {}, {}, []],
    ['by nobody', {}, { issuer: 'abc' }, ['issuer ?issuer_unknown']],
    ['by another province', {}, { issuer: 'UBND tỉnh Cà Mau' }, ['issuer ?issuer_other']],
    [
      'signed before the certificate was decided on',
      {},
      { signedOn: day('2026-01-09') },
      ['signed_on !signed_before_recognition'],
    ],
    [
      'in effect before the certificate was decided on',
      {},
      { signedOn: day('2026-01-10'), effectiveOn: day('2026-01-09') },
      ['effective_on !effective_before_recognition'],
    ],
    [
      'in effect before the certificate began',
      {},
      { signedOn: day('2026-01-11'), effectiveOn: day('2026-01-31') },
      ['effective_on !effective_before_start'],
    ],
    [
      'of one that has not begun',
      { validFrom: day('2026-12-01'), validTo: day('2029-12-01') },
      {},
      ['effective_on ?revoked_before_start'],
    ],
    ['of one that lapsed', { validTo: day('2026-11-01') }, {}, []],
    [
      'ahead, of one that will have lapsed',
      { validTo: day('2026-12-01') },
      { effectiveOn: day('2026-12-02') },
      ['effective_on ?revoked_after_end'],
    ],
    [
      'ahead, on its last day',
      { validTo: day('2026-12-01') },
      { effectiveOn: day('2026-12-01') },
      [],
    ],
  ])('%s', (_, certificate, head, expected) => {
    const findings = judgeRevocation({ ...TEA, ...certificate }, { ...HEAD, ...head }, TODAY);
    expect(codes(findings)).toEqual(expected);
  });
});

describe('a reinstatement', () => {
  const revocation = { signedOn: day('2026-10-01'), effectiveOn: day('2026-11-01') };
  it.each([
    ['today', revocation, {}, []],
    ['on the day of the revocation', { signedOn: TODAY, effectiveOn: TODAY }, {}, []],
    [
      'signed before it was revoked',
      revocation,
      { signedOn: day('2026-09-30') },
      ['signed_on !reinstated_before_revoked'],
    ],
    [
      'in effect before it was revoked',
      revocation,
      { signedOn: day('2026-10-01'), effectiveOn: day('2026-09-30') },
      ['effective_on !reinstated_before_revoked'],
    ],
    [
      'between signature and effect, told late',
      revocation,
      { signedOn: day('2026-10-02'), effectiveOn: day('2026-10-31') },
      ['effective_on ?reinstated_before_effect'],
    ],
    [
      'of a revocation that is still ahead',
      { ...revocation, effectiveOn: day('2026-12-01') },
      {},
      [],
    ],
    ['by another province', revocation, { issuer: 'UBND tỉnh Cà Mau' }, ['issuer ?issuer_other']],
  ])('%s', (_, ended, head, expected) => {
    const certificate = { ...TEA, revocation: ended };
    const findings = judgeReinstatement(certificate, { ...HEAD, ...head }, TODAY);
    expect(codes(findings)).toEqual(expected);
  });
});

describe('a link between certificate and product', () => {
  const known = [{ productName: 'Chè Tân Cương', producerName: 'HTX chè Hảo Đạt' }];
  it.each([
    ['chè  TÂN CƯƠNG', 'Hợp tác xã chè Hảo Đạt', []],
    ['Chè Tân Cương', 'HTX Khác', ['other_producer']],
    ['Mật ong', 'HTX chè Hảo Đạt', ['other_product_name']],
    ['Mật ong', 'HTX Khác', ['other_producer', 'other_product_name']],
  ])('of %s, %s', (productName, producerName, expected) => {
    const findings = judgeProductLink({ productName, producerName }, known);
    expect(findings.map(({ code }) => code)).toEqual(expected);
  });

  it('is held against a title alone where nothing else is known', () => {
    const title = [{ productName: 'Chè Tân Cương', producerName: null }];
    const tea = { productName: 'Chè Tân Cương', producerName: 'HTX chè Hảo Đạt' };
    expect(judgeProductLink(tea, title)).toEqual([]);
    expect(judgeProductLink({ ...tea, productName: 'Mật ong' }, title)).toHaveLength(1);
    expect(judgeProductLink(tea, [])).toEqual([]);
  });
});

describe('findings', () => {
  it('of a recognition by nobody are one', () => {
    expect(judgeIssuer('abc', TODAY)).toMatchObject([{ code: 'issuer_unknown', field: 'issuer' }]);
    expect(judgeIssuer('UBND huyện Cao Lãnh', TODAY)).toEqual([]);
  });

  it.each([...DECISION_FAULTS, ...DECISION_WARNINGS])('%s is said in both languages', (code) => {
    const params = { day: '2026-11-28', product: 'Trà' };
    const [vi, en] = [
      findingMessage({ code, params }, 'vi'),
      findingMessage({ code, params }, 'en'),
    ];
    expect(vi).not.toBe(en);
    expect(vi).toBe(vi.normalize('NFC'));
    expect(`${vi}${en}`).not.toMatch(/undefined|2026-11-28/);
  });

  it('are acknowledged by code', () => {
    const warnings = [{ code: 'issuer_other' }, { code: 'effective_late' }];
    expect(unacknowledged(warnings, ['issuer_other'])).toEqual([{ code: 'effective_late' }]);
    expect(unacknowledged(warnings, ['issuer_other', 'effective_late'])).toEqual([]);
    expect(isDecisionWarning('issuer_other')).toBe(true);
    expect(isDecisionWarning('signed_in_future')).toBe(false);
  });
});
