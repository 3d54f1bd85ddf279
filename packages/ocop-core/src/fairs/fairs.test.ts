import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, daysBetween } from '../calendar-date.js';
import { standingOn } from '../certificate.js';
import { day } from '../testing/arbitraries.js';
import { boothOriginOf, placesOfZone } from './booth-quotas.js';
import { type FairCertificate, type FairRule, fairGoodsProblems } from './fair-eligibility.js';
import {
  daysOfFair,
  type FairTimes,
  fairStateAt,
  instantOfVietnamTime,
  timeUntil,
  vietnamTimeOf,
} from './fair-state.js';
import { fairProblemMessage } from './fair-words.js';

const ANY: FairRule = {
  leastStar: null,
  regions: [],
  provinces: [],
  groups: [],
  producerTypes: [],
  throughLastDay: true,
};
const DAYS = { opensOn: day('2026-06-10'), closesOn: day('2026-06-14') };

function certificate(
  from: string,
  to: string,
  more: Partial<FairCertificate> = {},
): FairCertificate {
  return {
    validFrom: day(from),
    validTo: day(to),
    star: 4,
    regionCode: 'north-east',
    provinceCode: '22',
    groupCode: 'food',
    ...more,
  };
}

function codes(
  certificates: FairCertificate[],
  rule: Partial<FairRule> = {},
  today = day('2026-05-01'),
): string[] {
  const goods = { certificates, producerType: 'cooperative' };
  return fairGoodsProblems({ ...ANY, ...rule }, DAYS, goods, today).map(({ code }) => code);
}

describe('goods at a fair', () => {
  it.each<[string, FairCertificate[], Partial<FairRule>, string[]]>([
    ['in force through the last day', [certificate('2023-06-14', '2026-06-14')], {}, []],
    [
      'that end two days before the fair does',
      [certificate('2023-06-12', '2026-06-12')],
      {},
      ['fair_ends_before_close'],
    ],
    [
      'the same where the first day is enough',
      [certificate('2023-06-12', '2026-06-12')],
      { throughLastDay: false },
      [],
    ],
    [
      'that an extension keeps in force',
      [certificate('2023-06-12', '2026-06-12', { extendedTo: day('2026-12-01') })],
      {},
      [],
    ],
    [
      'whose next certificate follows the day after',
      [certificate('2023-06-12', '2026-06-12'), certificate('2026-06-13', '2029-06-13')],
      {},
      [],
    ],
    [
      'whose next certificate leaves a day between',
      [certificate('2023-06-12', '2026-06-12'), certificate('2026-06-14', '2029-06-14')],
      {},
      ['fair_ends_before_close'],
    ],
    [
      'whose revocation is announced for the fair',
      [certificate('2025-01-01', '2028-01-01', { revokedOn: day('2026-06-13') })],
      {},
      ['fair_ends_before_close'],
    ],
    [
      'that were revoked',
      [certificate('2025-01-01', '2028-01-01', { revokedOn: day('2026-03-01') })],
      {},
      ['fair_not_in_force'],
    ],
    ['without certificate', [], { leastStar: 4, provinces: ['22'] }, ['fair_no_certificate']],
    [
      'with every reason at once',
      [certificate('2020-01-01', '2023-01-01', { star: 3 })],
      {
        leastStar: 4,
        regions: ['south'],
        provinces: ['01'],
        groups: ['drink'],
        producerTypes: ['household'],
      },
      [
        'fair_not_in_force',
        'fair_star_too_low',
        'fair_region_outside',
        'fair_province_outside',
        'fair_group_outside',
        'fair_producer_type_outside',
      ],
    ],
    [
      'whose second certificate has a star less',
      [
        certificate('2023-06-12', '2026-06-12'),
        certificate('2026-06-13', '2029-06-13', { star: 3 }),
      ],
      { leastStar: 4 },
      ['fair_star_too_low'],
    ],
  ])('are judged: %s', (_, certificates, rule, expected) => {
    expect(codes(certificates, rule)).toEqual(expected);
  });

  it('of a fair that has begun are judged by what is left of it', () => {
    const late = [certificate('2026-06-12', '2029-06-12')];
    expect(codes(late)).toEqual(['fair_not_in_force']);
    expect(codes(late, {}, day('2026-06-12'))).toEqual([]);
    const revoked = [certificate('2025-01-01', '2028-01-01', { revokedOn: day('2026-06-13') })];
    expect(codes(revoked, {}, day('2026-06-13'))).toEqual(['fair_not_in_force']);
  });

  it('are certified on every day of the fair where nothing is said against that', () => {
    const start = day('2026-05-20');
    const anyDay = fc.integer({ min: 0, max: 40 }).map((n) => addDays(start, n));
    const anyCertificate = fc
      .record({
        from: anyDay,
        length: fc.integer({ min: 0, max: 30 }),
        revoked: fc.option(anyDay, { nil: null }),
        extended: fc.option(anyDay, { nil: null }),
      })
      .map(({ from, length, revoked, extended }) =>
        certificate(from, addDays(from, length), { revokedOn: revoked, extendedTo: extended }),
      );
    fc.assert(
      fc.property(
        fc.array(anyCertificate, { maxLength: 4 }),
        anyDay,
        fc.integer({ min: 0, max: 8 }),
        anyDay,
        (certificates, opensOn, length, today) => {
          const days = { opensOn, closesOn: addDays(opensOn, length) };
          const goods = { certificates, producerType: 'cooperative' };
          const taken = fairGoodsProblems(ANY, days, goods, today).length === 0;
          expect(taken).toBe(
            leftDays(days, today).every((one) =>
              certificates.some((facts) => standingOn(facts, one) === 'in_force'),
            ),
          );
        },
      ),
    );
  });

  it('hear each reason in words of both languages', () => {
    const problems = fairGoodsProblems(
      { ...ANY, leastStar: 5, provinces: ['01', '22'] },
      DAYS,
      {
        certificates: [certificate('2023-06-12', '2026-06-12', { provinceCode: '19' })],
        producerType: 'x',
      },
      day('2026-05-01'),
    );
    expect(problems.map((problem) => fairProblemMessage(problem, 'vi'))).toEqual([
      'Chứng nhận chỉ có hiệu lực đến hết ngày 12/06/2026, hội chợ kéo dài đến 14/06/2026.',
      'Sản phẩm đạt 4 sao, hội chợ nhận từ 5 sao.',
      'Hội chợ không nhận hàng của Thái Nguyên. Tỉnh được nhận: Hà Nội, Quảng Ninh.',
    ]);
    expect(
      fairProblemMessage(problems[0] ?? { code: 'fair_no_certificate', params: {} }, 'en'),
    ).toBe('The certificate counts through 12 Jun 2026, and the fair lasts through 14 Jun 2026.');
  });
});

function leftDays(
  days: { opensOn: CalendarDate; closesOn: CalendarDate },
  today: CalendarDate,
): CalendarDate[] {
  const last = today > days.closesOn ? days.closesOn : today;
  const from = [last, days.opensOn].sort().at(-1) ?? last;
  return Array.from({ length: daysBetween(from, days.closesOn) + 1 }, (_, n) => addDays(from, n));
}

describe('a fair by the clock', () => {
  const at = (text: string) => {
    const moment = instantOfVietnamTime(text);
    if (!moment) throw new Error(text);
    return moment;
  };
  const times: FairTimes = {
    callOpensAt: at('2026-10-01T08:00'),
    callClosesAt: at('2026-10-15T17:00'),
    opensAt: at('2026-10-28T08:00'),
    closesAt: at('2026-11-03T22:00'),
    cancelledAt: null,
  };

  it.each([
    ['2026-10-01T07:59', 'planned'],
    ['2026-10-01T08:00', 'call_open'],
    ['2026-10-15T16:59', 'call_open'],
    ['2026-10-15T17:00', 'call_closed'],
    ['2026-10-28T08:00', 'open'],
    ['2026-11-03T21:59', 'open'],
    ['2026-11-03T22:00', 'over'],
  ])('at %s is %s', (now, state) => {
    expect(fairStateAt(times, at(now))).toBe(state);
  });

  it('has no call where none was opened, and is cancelled from a moment on', () => {
    const quiet = { ...times, callOpensAt: null };
    expect(fairStateAt(quiet, at('2026-10-10T08:00'))).toBe('planned');
    const cancelled = { ...times, cancelledAt: at('2026-10-10T08:00') };
    expect(fairStateAt(cancelled, at('2026-10-10T07:59'))).toBe('call_open');
    expect(fairStateAt(cancelled, at('2026-10-29T08:00'))).toBe('cancelled');
  });

  it('that closes at midnight does not last into the next day', () => {
    const midnight = { opensAt: at('2026-10-28T00:00'), closesAt: at('2026-11-01T00:00') };
    expect(daysOfFair(midnight)).toEqual({ opensOn: '2026-10-28', closesOn: '2026-10-31' });
  });

  it('reads minutes as clocks in Vietnam show them, and only those that there are', () => {
    expect(at('2026-10-28T08:00').toISOString()).toBe('2026-10-28T01:00:00.000Z');
    expect(vietnamTimeOf(new Date('2026-10-28T18:30:00Z'))).toBe('2026-10-29T01:30');
    for (const text of ['2026-02-30T08:00', '2026-10-28', '2026-10-28T24:00', '']) {
      expect(instantOfVietnamTime(text)).toBeNull();
    }
  });

  it('says how long it is until a moment', () => {
    const now = new Date('2026-10-26T00:00:30Z');
    expect(timeUntil(new Date('2026-10-27T03:05:00Z'), now)).toEqual({
      days: 1,
      hours: 3,
      minutes: 5,
    });
    expect(timeUntil(now, new Date('2026-10-27T00:00:00Z'))).toEqual({
      days: 0,
      hours: 0,
      minutes: 0,
    });
  });
});

describe('a booth', () => {
  it.each([
    ['22', '22', 'own_province'],
    ['19', '22', 'other_provinces'],
    ['22', null, 'other_provinces'],
  ])('of a producer of %s at a fair of %s is of %s', (producer, fair, origin) => {
    expect(boothOriginOf(producer, fair)).toBe(origin);
  });

  it('is one of the places of its zone', () => {
    const quotas = { own_province: 70, other_provinces: 90, foreign: 0, sponsor: 2 };
    expect(placesOfZone(quotas)).toBe(162);
  });
});
