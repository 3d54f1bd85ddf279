import { describe, expect, it } from 'vitest';
import { addDays } from './calendar-date.js';
import { LEGAL_FACTS, type LegalFact } from './data/legal-facts.js';
import { factOn, validityMonthsOn } from './legal-facts.js';
import { day } from './testing/arbitraries.js';

const FACTS: [string, readonly LegalFact<unknown>[]][] = Object.entries(LEGAL_FACTS);

describe.each(FACTS)('%s', (_, facts) => {
  it('says of each value since when, by which act and where it was read', () => {
    for (const { validFrom, validTo, legalRef, source, checkedOn } of facts) {
      expect(validTo === null || validFrom <= validTo).toBe(true);
      expect(legalRef).toMatch(/Quyết định|Nghị định|Mã/);
      expect(source).not.toBe('');
      expect(checkedOn >= '2026-11-27').toBe(true);
    }
  });

  it('stands in the order of its days', () => {
    const starts = facts.map(({ validFrom }) => validFrom);
    expect(starts).toEqual([...starts].sort());
  });
});

it('of two acts that overlap the later one counts', () => {
  const old: LegalFact<number> = { ...LEGAL_FACTS.validityMonths[1], value: 36 };
  const next: LegalFact<number> = { ...LEGAL_FACTS.validityMonths[2], value: 48 };
  const on = (date: string) => factOn([old, next], day(date))?.value ?? null;
  expect(on('21/5/2026')).toBe(36);
  expect(on('22/5/2026')).toBe(48);
  expect(factOn([old], addDays(day('21/7/2026'), 1))).toBeNull();
});

it('every certificate so far is valid for 36 months', () => {
  for (const date of ['01/6/2018', '01/6/2020', '24/02/2023', '22/5/2026', '01/01/2040']) {
    expect(validityMonthsOn(day(date))).toBe(36);
  }
});
