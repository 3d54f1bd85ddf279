import { parseCalendarDate } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import type { CertificateStanding } from '../modules/certification';
import { unconfirmedHits } from './unconfirmed-hits';

const today = parseCalendarDate('2026-11-28');

const standing = (over: Partial<CertificateStanding> = {}): CertificateStanding => ({
  product_id: 'prod_1',
  verification_code: 'CP-1',
  star: 4,
  valid_from: '2025-01-01',
  valid_to: '2028-01-01',
  revoked_on: null,
  superseded_on: null,
  ...over,
});
const revoked = standing({ revoked_on: '2026-11-01' });
const badge = { product_id: 'prod_1', verification_code: 'CP-1', star: 4 };
const plain = { product_id: 'prod_1', verification_code: null, star: null };

/** A register in which these products are on sale as ordinary ones. */
const register = (...ordinary: string[]) => ({
  today: () => today,
  listOrdinaryProducts: async (ids: readonly string[]) =>
    ordinary
      .filter((id) => ids.includes(id))
      .map((product_id) => ({
        product_id,
        certificate_id: 'occert_1',
        verification_code: 'CP-1',
        cause: 'production_stopped' as const,
        since: today,
        policy_version: 1,
      })),
});

describe('a hit', () => {
  it.each([
    ['with the badge of a certificate in force', badge, [standing()], [], []],
    ['with the badge of one that was revoked', badge, [revoked], [], ['prod_1']],
    ['with that badge, though it stays on sale', badge, [revoked], ['prod_1'], ['prod_1']],
    ['without a badge, which stays on sale', plain, [revoked], ['prod_1'], []],
    ['without a badge, which was taken off sale', plain, [revoked], [], ['prod_1']],
    ['without a badge, which has one again', plain, [standing()], [], ['prod_1']],
    ['of a client that asked for neither', { product_id: 'prod_1' }, [revoked], ['prod_1'], []],
    [
      'of a client that asked for another part of the badge',
      { product_id: 'prod_1', decision_number: '1/QĐ-UBND' },
      [revoked],
      ['prod_1'],
      ['prod_1'],
    ],
    [
      'with the note of five stars',
      { product_id: 'prod_1', potential_five_star: true },
      [revoked],
      ['prod_1'],
      ['prod_1'],
    ],
  ])('%s', async (_, hit, standings, ordinary, expected) => {
    expect(await unconfirmedHits(register(...ordinary), [hit], standings)).toEqual(expected);
  });
});
