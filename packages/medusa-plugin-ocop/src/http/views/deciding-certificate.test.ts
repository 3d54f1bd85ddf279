import { describe, expect, it } from 'vitest';
import { decidingCertificate } from './deciding-certificate';
import { day, record } from './testing/records';

const today = day('2026-11-23');
const old = record({ id: 'old', valid_from: day('2020-01-01'), valid_to: day('2023-01-01') });
const inForce = record({ id: 'in force' });
const later = record({ id: 'later', valid_from: day('2025-01-01'), valid_to: day('2028-01-01') });
const revoked = record({ id: 'revoked', revoked_on: day('2026-01-01') });
const coming = record({ id: 'coming', valid_from: day('2027-01-01'), valid_to: day('2030-01-01') });

describe('decidingCertificate', () => {
  it.each([
    ['the one in force, whatever else there is', [old, revoked, inForce, coming], 'in force'],
    ['of several in force the one that began last', [later, inForce, old], 'later'],
    ['else the one that refuses the sale', [old, revoked], 'revoked'],
    ['none where there is none', [], undefined],
  ])('%s', (_name, records, expected) => {
    expect(decidingCertificate(records, today)?.id).toBe(expected);
  });

  it('is the one whose end left its product on sale, also while another is to come', () => {
    expect(decidingCertificate([revoked, coming], today)?.id).toBe('coming');
    expect(decidingCertificate([revoked, coming], today, 'revoked')?.id).toBe('revoked');
    expect(decidingCertificate([revoked, inForce], today, 'revoked')?.id).toBe('in force');
  });
});
