import { describe, expect, it } from 'vitest';
import {
  decideListing,
  isListingCause,
  LISTING_CAUSES,
  type ListingPolicyVersion,
  listingCauseOf,
  listingPolicyOn,
  mayDebadge,
} from './listing-policy.js';
import { REVOCATION_REASONS } from './revocation-reasons.js';
import { day } from './testing/arbitraries.js';

const FOOD_SAFETY = 'food_safety_or_quality_violation';
const FORGED = 'dishonest_dossier';
const NEVER = [FOOD_SAFETY, FORGED];

const version = (
  number: number,
  effectiveFrom: string,
  debadge: ListingPolicyVersion['debadge'],
): ListingPolicyVersion => ({ version: number, effectiveFrom: day(effectiveFrom), debadge });

const ALL = version(1, '2026-01-01', LISTING_CAUSES);
const STOPPED = version(2, '2026-06-01', ['production_stopped']);
const NONE = version(3, '2026-03-01', []);
const PLANNED = version(4, '2027-01-01', ['lapsed']);

describe('causes', () => {
  it('are lapse, return, annulment and every reason of a revocation', () => {
    expect(LISTING_CAUSES).toHaveLength(3 + REVOCATION_REASONS.length);
    expect(LISTING_CAUSES.every(isListingCause)).toBe(true);
    for (const other of ['superseded', 'ordinary', '', null]) {
      expect(isListingCause(other)).toBe(false);
    }
  });

  it.each([
    ['lapsed', null, 'lapsed'],
    ['lapsed', 'other', 'lapsed'],
    ['returned', null, 'returned'],
    ['annulled', null, 'annulled'],
    ['revoked', 'production_stopped', 'production_stopped'],
    ['revoked', null, null],
    ['revoked', 'made_up', null],
    ['superseded', 'other', null],
    ['in_force', null, null],
    ['not_yet', null, null],
  ] as const)('%s for %s is of cause %s', (standing, reason, cause) => {
    expect(listingCauseOf(standing, reason)).toBe(cause);
  });

  it('may leave a product on sale, except for food safety and a forged dossier', () => {
    expect(LISTING_CAUSES.filter((cause) => !mayDebadge(cause))).toEqual(NEVER);
  });
});

describe('the version that holds', () => {
  it.each([
    ['before any', '2025-12-31', null],
    ['on its first day', '2026-01-01', 1],
    ['the one written last of those that have begun', '2026-03-01', 3],
    ['also where one of before begins later', '2026-06-01', 3],
    ['a planned one from its day on', '2027-01-01', 4],
    ['and not a day before', '2026-12-31', 3],
  ])('%s', (_, on, number) => {
    const versions = [STOPPED, PLANNED, ALL, NONE];
    expect(listingPolicyOn(versions, day(on))?.version ?? null).toBe(number);
  });
});

describe('what an end does to a listing', () => {
  it.each([
    ['nobody chose', 'production_stopped', '2026-07-01', [], 'delist', null],
    ['before the policy began', 'lapsed', '2025-12-31', [ALL], 'delist', null],
    ['as chosen', 'production_stopped', '2026-07-01', [ALL, STOPPED], 'debadge', 2],
    ['what a version does not name', 'lapsed', '2026-07-01', [ALL, STOPPED], 'delist', 2],
    ['a lapse as chosen', 'lapsed', '2026-02-01', [ALL, STOPPED], 'debadge', 1],
    ['a return as chosen', 'returned', '2026-02-01', [ALL], 'debadge', 1],
    ['an annulment as chosen', 'annulled', '2026-02-01', [ALL], 'debadge', 1],
    ['by the policy of the day on which it ends', 'lapsed', '2027-01-01', [PLANNED], 'debadge', 4],
    ['food safety whatever was chosen', FOOD_SAFETY, '2026-02-01', [ALL], 'delist', 1],
    ['a forged dossier whatever was chosen', FORGED, '2026-02-01', [ALL], 'delist', 1],
  ] as const)('%s', (_, cause, endsOn, versions, action, number) => {
    expect(decideListing(cause, day(endsOn), versions)).toEqual({ action, version: number });
  });
});
