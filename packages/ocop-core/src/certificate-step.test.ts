import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar-date.js';
import {
  CERTIFICATE_STEPS,
  type CertificateStep,
  certificateDuty,
  type HeldCertificate,
  isCertificateDue,
} from './certificate-step.js';
import { anyDate, day } from './testing/arbitraries.js';

/** The vector of the law's reading: ends 31/12/2026, filed between 04/7 and 02/9/2026. */
const held = (more: Partial<HeldCertificate> = {}): HeldCertificate => ({
  validFrom: day('2024-01-01'),
  validTo: day('2026-12-31'),
  ...more,
});

describe('what is done next about a certificate', () => {
  it.each<[string, string, CertificateStep, number | null, Partial<HeldCertificate>]>([
    ['before the window', '2026-07-03', 'keep', 181, {}],
    ['on its first day', '2026-07-04', 'file', 180, {}],
    ['on its last day', '2026-09-02', 'file', 120, {}],
    ['after it', '2026-09-03', 'file_late', 119, {}],
    ['on the last day of all', '2026-12-31', 'file_late', 0, {}],
    ['filed', '2026-09-03', 'await_result', 119, { filedOn: day('2026-08-01') }],
    ['followed already', '2026-10-01', 'none', 91, { isFollowed: true }],
    ['over', '2027-01-01', 'renew', null, {}],
    ['over, and filed', '2027-01-01', 'await_after_end', null, { filedOn: day('2026-08-01') }],
    ['kept in force', '2027-01-01', 'file_late', 58, { extendedTo: day('2027-02-28') }],
    ['revoked', '2026-05-02', 'ask', null, { revokedOn: day('2026-05-01') }],
    ['revoked from a day on', '2026-04-29', 'ending', 1, { revokedOn: day('2026-05-01') }],
    ['annulled', '2026-05-02', 'ask', null, { annulledOn: day('2026-05-01') }],
    ['given back', '2026-05-02', 'none', null, { returnedOn: day('2026-05-01') }],
    ['replaced', '2026-05-02', 'none', null, { supersededOn: day('2026-05-01') }],
    ['not begun', '2023-12-31', 'wait', null, {}],
  ])('%s', (_, today, step, daysLeft, more) => {
    expect(certificateDuty(held(more), day(today))).toMatchObject({ step, daysLeft });
  });

  it('is news for half a year after the end', () => {
    const isDue = (today: string) =>
      isCertificateDue(certificateDuty(held(), day(today)), day(today));
    expect(isDue('2026-07-03')).toBe(false);
    expect(isDue('2026-07-04')).toBe(true);
    expect(isDue('2027-06-29')).toBe(true);
    expect(isDue('2027-07-01')).toBe(false);
  });

  it('has one step on every day, and days left while it counts alone', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 2000 }), anyDate, (validFrom, term, today) => {
        const duty = certificateDuty({ validFrom, validTo: addDays(validFrom, term) }, today);
        expect(CERTIFICATE_STEPS).toContain(duty.step);
        expect(duty.daysLeft !== null).toBe(duty.state === 'in_force');
        if (duty.daysLeft !== null) expect(addDays(today, duty.daysLeft)).toBe(duty.lastDay);
      }),
    );
  });
});
