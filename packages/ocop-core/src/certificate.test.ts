import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from './calendar-date.js';
import {
  type CertificateFacts,
  defaultValidTo,
  endedOn,
  standingIfKnown,
  standingOn,
} from './certificate.js';
import { anyDate, day } from './testing/arbitraries.js';

describe('defaultValidTo', () => {
  it.each([
    ['2019-12-23', '2022-12-23'],
    ['2022-12-30', '2025-12-30'],
    ['2024-02-29', '2027-02-28'],
    ['2021-02-28', '2024-02-28'],
    ['2023-03-31', '2026-03-31'],
    ['2025-01-01', '2028-01-01'],
  ])('from %s is valid through %s', (from, to) => {
    expect(defaultValidTo(day(from))).toBe(to);
  });

  it('Thanh Hóa: recognised on 23/12/2019, not valid from 24/12/2022', () => {
    const validFrom = day('23/12/2019');
    const certificate = { validFrom, validTo: defaultValidTo(validFrom) };
    expect(standingOn(certificate, day('23/12/2022'))).toBe('in_force');
    expect(standingOn(certificate, day('24/12/2022'))).toBe('lapsed');
  });
});

describe('standingOn', () => {
  it('turns exactly at the borders of validity, from any day', () => {
    fc.assert(
      fc.property(anyDate, (validFrom) => {
        const certificate = { validFrom, validTo: defaultValidTo(validFrom) };
        expect(standingOn(certificate, addDays(validFrom, -1))).toBe('not_yet');
        expect(standingOn(certificate, validFrom)).toBe('in_force');
        expect(standingOn(certificate, certificate.validTo)).toBe('in_force');
        expect(standingOn(certificate, addDays(certificate.validTo, 1))).toBe('lapsed');
      }),
    );
  });

  it('goes through a whole life day by day', () => {
    const certificate: CertificateFacts = {
      validFrom: day('2024-01-30'),
      validTo: day('2024-03-02'),
      revokedOn: day('2024-03-10'),
    };
    const expected = (date: string) => {
      if (date < '2024-01-30') return 'not_yet';
      if (date <= '2024-03-02') return 'in_force';
      return date < '2024-03-10' ? 'lapsed' : 'revoked';
    };
    for (let offset = 0; offset < 90; offset += 1) {
      const date = addDays(day('2024-01-01'), offset);
      expect([date, standingOn(certificate, date)]).toEqual([date, expected(date)]);
    }
  });

  const VALID = { validFrom: day('2024-01-01'), validTo: day('2026-12-31') };
  it.each([
    ['revoked on its day', { revokedOn: '2025-06-01' }, '2025-06-01', 'revoked'],
    ['in force the day before a revocation', { revokedOn: '2025-06-01' }, '2025-05-31', 'in_force'],
    ['superseded on its day', { supersededOn: '2025-06-01' }, '2025-06-01', 'superseded'],
    ['in force the day before', { supersededOn: '2025-06-01' }, '2025-05-31', 'in_force'],
    ['revoked wins over lapsed', { revokedOn: '2025-06-01' }, '2030-01-01', 'revoked'],
    ['superseded wins over lapsed', { supersededOn: '2025-06-01' }, '2030-01-01', 'superseded'],
    [
      'revoked wins over superseded',
      { revokedOn: '2025-06-02', supersededOn: '2025-06-01' },
      '2025-06-02',
      'revoked',
    ],
    [
      'superseded until then',
      { revokedOn: '2025-06-02', supersededOn: '2025-06-01' },
      '2025-06-01',
      'superseded',
    ],
    ['revoked before it began', { revokedOn: '2023-06-01' }, '2023-07-01', 'revoked'],
    ['not yet before that', { revokedOn: '2023-06-01' }, '2023-05-01', 'not_yet'],
    [
      'annulled wins over revoked',
      { annulledOn: '2025-06-02', revokedOn: '2025-06-01' },
      '2025-06-02',
      'annulled',
    ],
    [
      'revoked until then',
      { annulledOn: '2025-06-02', revokedOn: '2025-06-01' },
      '2025-06-01',
      'revoked',
    ],
    [
      'revoked wins over returned',
      { revokedOn: '2025-06-02', returnedOn: '2025-06-01' },
      '2025-06-02',
      'revoked',
    ],
    [
      'returned wins over superseded',
      { returnedOn: '2025-06-01', supersededOn: '2025-06-01' },
      '2025-06-01',
      'returned',
    ],
    ['extended past its last day', { extendedTo: '2027-06-29' }, '2027-06-29', 'in_force'],
    ['lapsed after the extension', { extendedTo: '2027-06-29' }, '2027-06-30', 'lapsed'],
    [
      'an extension within the validity is none',
      { extendedTo: '2026-06-29' },
      '2026-12-31',
      'in_force',
    ],
    [
      'revoked within its extension',
      { extendedTo: '2027-06-29', revokedOn: '2027-03-01' },
      '2027-03-01',
      'revoked',
    ],
    ['null ends are no ends', { revokedOn: null, supersededOn: null }, '2025-06-01', 'in_force'],
  ])('%s', (_, ends, date, expected) => {
    const days = Object.entries(ends).map(([field, text]) => [field, text && day(text)]);
    const certificate: CertificateFacts = { ...VALID, ...Object.fromEntries(days) };
    expect(standingOn(certificate, day(date))).toBe(expected);
  });

  it('is never in force again after an end, whatever the dates', () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.nat(2000), (validFrom, end, later) => {
        const base = { validFrom, validTo: addMonths(validFrom, 36) };
        const date = addDays(end, later);
        expect(standingOn({ ...base, revokedOn: end }, date)).toBe('revoked');
        expect(standingOn({ ...base, supersededOn: end }, date)).toBe('superseded');
      }),
    );
  });

  it.each([
    ['validFrom', { ...VALID, validFrom: undefined }],
    ['validTo', { ...VALID, validTo: '31/12/2026' }],
    ['revokedOn', { ...VALID, revokedOn: 'soon' }],
    ['supersededOn', { ...VALID, supersededOn: '' }],
  ])('refuses a malformed %s instead of taking it for "in force"', (field, facts) => {
    const certificate = facts as unknown as CertificateFacts;
    expect(() => standingOn(certificate, day('2025-01-01'))).toThrow(
      expect.objectContaining({ code: 'invalid_date', field }),
    );
    expect(standingIfKnown(certificate, day('2025-01-01'))).toBeNull();
  });
});

describe('endedOn', () => {
  const VALID = { validFrom: day('2024-01-01'), validTo: day('2026-12-31') };
  it.each([
    [VALID, '2023-12-31', null],
    [VALID, '2026-12-31', null],
    [VALID, '2027-01-01', '2027-01-01'],
    [{ ...VALID, revokedOn: day('2025-05-05') }, '2025-05-04', null],
    [{ ...VALID, revokedOn: day('2025-05-05') }, '2027-05-05', '2025-05-05'],
    [{ ...VALID, supersededOn: day('2025-05-05') }, '2025-05-05', '2025-05-05'],
    [{ ...VALID, annulledOn: day('2025-05-05') }, '2025-05-05', '2025-05-05'],
    [{ ...VALID, returnedOn: day('2025-05-05') }, '2025-05-05', '2025-05-05'],
    [{ ...VALID, extendedTo: day('2027-06-29') }, '2027-06-29', null],
    [{ ...VALID, extendedTo: day('2027-06-29') }, '2027-06-30', '2027-06-30'],
  ])('%j on %s: %s', (certificate, date, expected) => {
    expect(endedOn(certificate, day(date))).toBe(expected);
  });
});
