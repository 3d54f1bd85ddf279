import { describe, expect, it } from 'vitest';
import { parseCalendarDate } from './calendar-date.js';
import { type JudgedApplicant, lacksForApproval } from './seller-approval.js';

const day = parseCalendarDate('2026-11-29');

describe('what an approval lacks', () => {
  it.each<[JudgedApplicant, string[]]>([
    [{ verified_on: null, claims: [] }, ['identity_unverified', 'claim_missing']],
    [{ verified_on: day, claims: [] }, ['claim_missing']],
    [{ verified_on: day, claims: [{ state: 'refused' }] }, ['claim_missing']],
    [{ verified_on: day, claims: [{ state: 'claimed' }] }, ['claim_open']],
    [{ verified_on: day, claims: [{ state: 'confirmed' }, { state: 'claimed' }] }, ['claim_open']],
    [{ verified_on: null, claims: [{ state: 'confirmed' }] }, ['identity_unverified']],
    [{ verified_on: day, claims: [{ state: 'confirmed' }, { state: 'refused' }] }, []],
  ])('%o: %o', (applicant, codes) => {
    expect(lacksForApproval(applicant).map(({ code }) => code)).toEqual(codes);
  });
});
