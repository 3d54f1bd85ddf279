import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from './calendar-date.js';
import { type CertificateFacts, defaultValidTo, standingOn } from './certificate.js';
import { isSaleable, type ListedCertificate, ordinarySince, refusalFor } from './eligibility.js';
import { anyDate, day } from './testing/arbitraries.js';

const TODAY = day('2026-11-23');
const PRODUCT = { id: 'prod_1' };
const IN_FORCE: CertificateFacts = { validFrom: day('2025-01-01'), validTo: day('2028-01-01') };
const LAPSED: CertificateFacts = { validFrom: day('2022-01-01'), validTo: day('2025-01-01') };
const NOT_YET: CertificateFacts = { validFrom: day('2027-01-01'), validTo: day('2030-01-01') };
const REVOKED: CertificateFacts = { ...IN_FORCE, revokedOn: day('2026-11-23') };
const SUPERSEDED: CertificateFacts = { ...IN_FORCE, supersededOn: day('2026-01-01') };

describe('refusalFor', () => {
  it.each([
    ['no certificate', [], { reason: 'no_certificate', since: null }],
    ['lapsed', [LAPSED], { reason: 'lapsed', certificateIndex: 0, since: '2025-01-02' }],
    ['not yet', [NOT_YET], { reason: 'not_yet', certificateIndex: 0, since: null }],
    ['revoked today', [REVOKED], { reason: 'revoked', certificateIndex: 0, since: '2026-11-23' }],
    [
      'superseded',
      [SUPERSEDED],
      { reason: 'superseded', certificateIndex: 0, since: '2026-01-01' },
    ],
    [
      'the one that began last decides',
      [REVOKED, LAPSED],
      { reason: 'revoked', certificateIndex: 0, since: '2026-11-23' },
    ],
    [
      'in any order',
      [LAPSED, REVOKED],
      { reason: 'revoked', certificateIndex: 1, since: '2026-11-23' },
    ],
    [
      'a superseded one only when alone',
      [LAPSED, SUPERSEDED],
      { reason: 'lapsed', certificateIndex: 0, since: '2025-01-02' },
    ],
    [
      'of equals the last',
      [LAPSED, LAPSED],
      { reason: 'lapsed', certificateIndex: 1, since: '2025-01-02' },
    ],
    ['one in force is enough', [REVOKED, LAPSED, IN_FORCE, SUPERSEDED, NOT_YET], null],
  ])('%s', (_, certificates, expected) => {
    expect(refusalFor(certificates, TODAY)).toEqual(expected);
    expect(isSaleable(PRODUCT, certificates, TODAY)).toBe(expected === null);
  });

  it('counts a malformed certificate for nothing', () => {
    const broken = { validFrom: day('2025-01-01') } as CertificateFacts;
    expect(refusalFor([broken], TODAY)).toEqual({ reason: 'no_certificate', since: null });
    expect(refusalFor([broken, LAPSED], TODAY)).toMatchObject({ certificateIndex: 1 });
    expect(refusalFor(null, TODAY)).toEqual({ reason: 'no_certificate', since: null });
  });

  it('and isSaleable agree: exactly when some certificate is in force', () => {
    const facts: fc.Arbitrary<CertificateFacts> = fc
      .record({
        validFrom: anyDate,
        revokedOn: fc.option(anyDate),
        supersededOn: fc.option(anyDate),
      })
      .map((dates) => ({ ...dates, validTo: defaultValidTo(dates.validFrom) }));
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 4 }), anyDate, (certificates, date) => {
        const expected = certificates.some((one) => standingOn(one, date) === 'in_force');
        expect(isSaleable(PRODUCT, certificates, date)).toBe(expected);
        const refusal = refusalFor(certificates, date);
        expect(refusal === null).toBe(expected);
        const decider = certificates[refusal?.certificateIndex ?? -1];
        if (decider) expect(refusal?.reason).toBe(standingOn(decider, date));
      }),
    );
  });
});

describe('isSaleable says no to what it does not know', () => {
  it.each([
    ['no product', null, [IN_FORCE], TODAY],
    ['undefined product', undefined, [IN_FORCE], TODAY],
    ['product without id', {}, [IN_FORCE], TODAY],
    ['product with an empty id', { id: '' }, [IN_FORCE], TODAY],
    ['no list', PRODUCT, null, TODAY],
    ['undefined list', PRODUCT, undefined, TODAY],
    ['empty list', PRODUCT, [], TODAY],
    ['malformed date', PRODUCT, [IN_FORCE], '23/11/2026' as CalendarDate],
    ['empty facts', PRODUCT, [{} as CertificateFacts], TODAY],
    ['missing end', PRODUCT, [{ validFrom: IN_FORCE.validFrom } as CertificateFacts], TODAY],
  ])('%s', (_, product, certificates, date) => {
    expect(isSaleable(product, certificates, date)).toBe(false);
  });

  it('and yes to a known product with a certificate in force', () => {
    expect(isSaleable(PRODUCT, [IN_FORCE], TODAY)).toBe(true);
  });
});

describe('a product that an end left on sale', () => {
  const debadged = (facts: CertificateFacts): ListedCertificate => ({
    ...facts,
    listing: 'debadge',
  });
  const delisted = (facts: CertificateFacts): ListedCertificate => ({
    ...facts,
    listing: 'delist',
  });
  const EARLIER: CertificateFacts = { validFrom: day('2023-06-01'), validTo: day('2026-06-01') };
  const STILL = { ...EARLIER, validTo: day('2028-01-01') };

  it.each<[string, ListedCertificate[], string | null]>([
    ['after a revocation', [debadged(REVOKED)], '2026-11-23'],
    ['after a lapse', [debadged(LAPSED)], '2025-01-02'],
    ['where nothing was decided', [REVOKED], null],
    ['where it was taken off sale', [delisted(REVOKED)], null],
    ['with an older one that ran out', [LAPSED, debadged(REVOKED)], '2026-11-23'],
    ['by the last one, not by one before', [debadged(LAPSED), delisted(REVOKED)], null],
    ['while a new one is still to come', [debadged(REVOKED), NOT_YET], '2026-11-23'],
    ['never by one that another followed', [debadged(SUPERSEDED)], null],
    [
      'not where another was revoked since it began',
      [delisted({ ...STILL, revokedOn: day('2026-02-01') }), debadged(REVOKED)],
      null,
    ],
    [
      'where another was revoked and left it on sale as well',
      [debadged({ ...STILL, revokedOn: day('2026-02-01') }), debadged(REVOKED)],
      '2026-11-23',
    ],
    [
      'where another was revoked before it began',
      [delisted({ ...EARLIER, revokedOn: day('2024-06-01') }), debadged(REVOKED)],
      '2026-11-23',
    ],
    ['where another ran out meanwhile', [EARLIER, debadged(REVOKED)], '2026-11-23'],
    ['never a certified one', [debadged(REVOKED), IN_FORCE], null],
  ])('%s', (_, certificates, since) => {
    expect(ordinarySince(certificates, TODAY)?.since ?? null).toBe(since);
    const certified = certificates.some((facts) => standingOn(facts, TODAY) === 'in_force');
    expect(refusalFor(certificates, TODAY) === null).toBe(certified || since !== null);
    expect(isSaleable(PRODUCT, certificates, TODAY)).toBe(certified || since !== null);
  });

  it('is refused before the day of a later end as little as after it', () => {
    const announced = debadged({ ...IN_FORCE, revokedOn: day('2026-12-01') });
    expect(refusalFor([announced], TODAY)).toBeNull();
    expect(ordinarySince([announced], TODAY)).toBeNull();
    expect(ordinarySince([announced], day('2026-12-01'))).toEqual({
      certificateIndex: 0,
      since: '2026-12-01',
    });
  });
});
