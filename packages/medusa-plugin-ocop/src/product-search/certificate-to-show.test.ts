import { parseCalendarDate } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { type CertificateRow, certificateToShow } from './certificate-rows';

const day = parseCalendarDate;

function row(code: string, from: string, to: string, ends: Partial<CertificateRow> = {}) {
  return {
    product_id: 'prod_1',
    verification_code: code,
    star: 4 as const,
    potential_five_star: false,
    place_scheme: '2025',
    place_code: '82',
    current_group_code: 'TP',
    current_province_code: '82',
    current_region_code: 'DBSCL',
    commune: null,
    valid_from: day(from),
    valid_to: day(to),
    revoked_on: null,
    superseded_on: null,
    extended_to: null,
    annulled_on: null,
    returned_on: null,
    demo: false,
    producer: { id: 'ocprod_1', handle: 'htx-mat-ong', name: 'HTX', type: 'hop_tac_xa' },
    recognition_decision: { number: '1/QĐ-UBND' },
    ...ends,
  };
}

const first = row('FIRST', '2024-01-01', '2026-12-31');
const renewed = row('RENEWED', '2027-01-01', '2029-12-31');
const on = (date: string, ...rows: CertificateRow[]) =>
  certificateToShow(rows, day(date))?.verification_code ?? null;

describe('certificateToShow', () => {
  it.each([
    ['2023-12-31', 'FIRST'],
    ['2026-12-31', 'FIRST'],
    ['2027-01-01', 'RENEWED'],
    ['2030-01-01', null],
  ])('on %s of two in turn: %s', (date, code) => {
    expect(on(date, first, renewed)).toBe(code);
    expect(on(date, renewed, first)).toBe(code);
  });

  it('shows nothing of a revoked one, from that day on', () => {
    const revoked = { ...first, revoked_on: day('2026-06-15') };
    expect(on('2026-06-14', revoked)).toBe('FIRST');
    expect(on('2026-06-15', revoked)).toBeNull();
  });

  it('shows the upgrade that supersedes', () => {
    const superseded = { ...first, superseded_on: day('2025-05-01') };
    const upgrade = row('UPGRADE', '2025-05-01', '2028-04-30', { star: 5 });
    expect(on('2025-04-30', superseded, upgrade)).toBe('FIRST');
    expect(on('2025-05-01', superseded, upgrade)).toBe('UPGRADE');
  });

  it('shows nothing of none', () => {
    expect(on('2026-01-01')).toBeNull();
  });
});
