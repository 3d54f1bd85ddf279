import {
  type Applicant,
  type BoothQuotas,
  type FairRule,
  type FairTimes,
  isRegionCode,
} from 'ocop-core';
import type { FairRow, ZoneRow } from '../types';
import type { RawApplication } from './dates';

/** A fair's rule, as ocop-core reads it. */
export function ruleOf({ rule }: Pick<FairRow, 'rule'>): FairRule {
  return {
    leastStar: rule.least_star,
    regions: rule.regions.filter(isRegionCode),
    provinces: rule.provinces,
    groups: rule.groups,
    producerTypes: rule.producer_types,
    throughLastDay: rule.through_last_day,
  };
}

/** A fair's times, as ocop-core reads them. */
export function timesOf(fair: FairRow): FairTimes {
  return {
    callOpensAt: fair.call_opens_at,
    callClosesAt: fair.call_closes_at,
    opensAt: fair.opens_at,
    closesAt: fair.closes_at,
    cancelledAt: fair.cancelled_at,
  };
}

export function quotasOf(zones: readonly ZoneRow[]): Map<string, BoothQuotas> {
  return new Map(zones.map(({ id, quotas }) => [id, quotas]));
}

/** An application with whether something of its goods is taken; a guest brings none of the register's. */
export function applicantOf(row: RawApplication & { taken: number }): Applicant {
  return {
    id: row.id,
    sequence: row.sequence,
    zoneId: row.zone_id,
    origin: row.origin,
    state: row.state,
    wave: row.wave,
    isEligible: row.holder_kind === 'guest' || row.taken > 0,
  };
}
