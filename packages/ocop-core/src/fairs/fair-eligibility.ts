import { addDays, type CalendarDate, compareDates } from '../calendar-date.js';
import {
  type CertificateFacts,
  lastDayOf,
  type Standing,
  standingIfKnown,
} from '../certificate.js';
import type { Problem } from '../problems.js';
import type { StarLevel } from '../stars.js';

/** What a fair takes. An empty list narrows nothing. */
export interface FairRule {
  /** Stars, 3 to 5; null: any that is certified. */
  leastStar: StarLevel | null;
  /** Codes of today's regions, provinces and groups, and of kinds of producers. */
  regions: readonly string[];
  provinces: readonly string[];
  groups: readonly string[];
  producerTypes: readonly string[];
  /** Whether a certificate has to count on every day of the fair; else on the first that is left of it. */
  throughLastDay: boolean;
}

/** A certificate with what a fair asks of it, in today's schemes. */
export interface FairCertificate extends CertificateFacts {
  star: number;
  regionCode: string;
  provinceCode: string;
  groupCode: string;
}

/** Goods that are to stand at a fair: all certificates they ever had, and what kind of producer holds them. */
export interface FairGoods {
  certificates: readonly FairCertificate[];
  producerType: string;
}

/** First and last day of a fair, both counted. */
export interface FairDays {
  opensOn: CalendarDate;
  closesOn: CalendarDate;
}

/** Why a fair does not take goods. */
export const FAIR_GOODS_PROBLEMS = [
  'fair_no_certificate',
  'fair_not_in_force',
  'fair_ends_before_close',
  'fair_star_too_low',
  'fair_region_outside',
  'fair_province_outside',
  'fair_group_outside',
  'fair_producer_type_outside',
] as const;
export type FairGoodsProblem = (typeof FAIR_GOODS_PROBLEMS)[number];

/**
 * Every reason at once why a fair does not take goods; none where it takes them. They have to be certified
 * through the fair's last day, by one certificate or by one that follows another without a day between; each
 * of those has to have what the fair asks. Of a fair that has begun the days before today do not count.
 * Dates as `standingOn` reads them: 36 months by 26/2026/QĐ-TTg, art. 4.3, extensions by art. 12.3.
 */
export function fairGoodsProblems(
  rule: FairRule,
  days: FairDays,
  goods: FairGoods,
  today: CalendarDate,
): Problem<FairGoodsProblem>[] {
  const { certificates, producerType } = goods;
  const problems: Problem<FairGoodsProblem>[] = [];
  const from = laterOf(days.opensOn, earlierOf(today, days.closesOn));
  const through = rule.throughLastDay ? days.closesOn : from;
  const cover = coverOf(certificates, from, through);
  const judged = cover.used.length > 0 ? cover.used : latestOf(certificates);
  if (certificates.length === 0) problems.push({ code: 'fair_no_certificate', params: {} });
  else if (cover.lastDay === null) {
    const standing = standingToTell(certificates, from);
    problems.push({ code: 'fair_not_in_force', params: { day: from, standing } });
  } else if (cover.lastDay < through) {
    const params = { last_day: cover.lastDay, closes_on: days.closesOn };
    problems.push({ code: 'fair_ends_before_close', params });
  }
  const least = rule.leastStar;
  const star = Math.min(...judged.map((one) => one.star));
  if (least !== null && judged.length > 0 && star < least) {
    const params = { star: String(star), least: String(least) };
    problems.push({ code: 'fair_star_too_low', params });
  }
  problems.push(
    ...outside(
      'fair_region_outside',
      rule.regions,
      judged.map((one) => one.regionCode),
    ),
    ...outside(
      'fair_province_outside',
      rule.provinces,
      judged.map((one) => one.provinceCode),
    ),
    ...outside(
      'fair_group_outside',
      rule.groups,
      judged.map((one) => one.groupCode),
    ),
    ...outside('fair_producer_type_outside', rule.producerTypes, [producerType]),
  );
  return problems;
}

function outside(
  code: FairGoodsProblem,
  taken: readonly string[],
  given: readonly string[],
): Problem<FairGoodsProblem>[] {
  if (taken.length === 0) return [];
  const other = given.find((one) => !taken.includes(one));
  return other === undefined ? [] : [{ code, params: { given: other, taken: taken.join(', ') } }];
}

interface Cover {
  /** Last day up to which it counts without a break; null where it does not even on the first. */
  lastDay: CalendarDate | null;
  /** The certificates by which it does, each once. */
  used: FairCertificate[];
}

/** Walks from certificate to certificate, each time with the one that reaches furthest. */
function coverOf(
  certificates: readonly FairCertificate[],
  from: CalendarDate,
  through: CalendarDate,
): Cover {
  const used: FairCertificate[] = [];
  let lastDay: CalendarDate | null = null;
  for (let day = from; day <= through; day = addDays(day, 1)) {
    const best = furthest(certificates.filter((one) => standingIfKnown(one, day) === 'in_force'));
    if (best === null) break;
    used.push(best);
    day = earlierOf(lastCountedDay(best), through);
    lastDay = day;
  }
  return { lastDay, used };
}

function furthest(certificates: readonly FairCertificate[]): FairCertificate | null {
  return certificates.reduce<FairCertificate | null>(
    (best, one) => (best && lastCountedDay(best) >= lastCountedDay(one) ? best : one),
    null,
  );
}

/** The last day on which a certificate counts: by the calendar, or before what a paper ends. */
function lastCountedDay(facts: CertificateFacts): CalendarDate {
  const ends = [facts.revokedOn, facts.annulledOn, facts.returnedOn, facts.supersededOn];
  return ends
    .filter((end) => end != null)
    .reduce((last, end) => earlierOf(last, addDays(end, -1)), lastDayOf(facts));
}

/** Of goods that are not certified, the certificate that began last speaks. */
function latestOf(certificates: readonly FairCertificate[]): FairCertificate[] {
  const [first, ...others] = certificates;
  if (!first) return [];
  return [others.reduce((last, one) => (one.validFrom >= last.validFrom ? one : last), first)];
}

function standingToTell(certificates: readonly FairCertificate[], day: CalendarDate): Standing {
  const [latest] = latestOf(certificates);
  return standingIfKnown(latest, day) ?? 'lapsed';
}

function laterOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  return compareDates(one, other) < 0 ? other : one;
}

function earlierOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  return compareDates(one, other) < 0 ? one : other;
}
