import { addDays, mayStayOrdinary, REVOCATION_REASONS } from 'ocop-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CertificationModuleOptions } from '../../src/modules/certification/types';
import { type Register, registerPerTest } from '../setup/register-per-test';
import { recogniseOne, revoke } from '../setup/samples';

const FOOD_SAFETY = 'food_safety_or_quality_violation';
type Revoked = NonNullable<NonNullable<CertificationModuleOptions['policy']>['revoked']>;
const DEBADGE_ALL: Revoked = {};
for (const { code } of REVOCATION_REASONS) DEBADGE_ALL[code] = 'debadge';

/** What module and database refuse of a product; they never differ. */
async function reasonOf(register: Register, productId: string): Promise<string | null> {
  const refusal = (await register.service.refusalsForProducts([productId])).get(productId);
  const [row] = await register.sql<{ reason: string | null }>(
    'select ocop_refusal($1, ocop_today()) as reason',
    [productId],
  );
  expect(row?.reason ?? null).toBe(refusal?.reason ?? null);
  return refusal?.reason ?? null;
}

async function revokedFor(register: Register, reason: string): Promise<string> {
  const product = `prod_${reason}`;
  const { certificate_id } = await recogniseOne(register, product);
  // Expiry and return are no reasons any more; papers of before the act gave them.
  const how = { acknowledge: ['reason_not_in_law'], note: 'như trên văn bản' };
  await revoke(register, [certificate_id], reason, {}, how);
  return product;
}

async function lapsedProduct(register: Register): Promise<string> {
  await recogniseOne(register, 'prod_lapsed', { valid_to: addDays(register.today, -1) });
  return 'prod_lapsed';
}

function policyRows(register: Register) {
  return register.sql<{ cause: string; action: string }>(
    `select cause, action from ocop_listing_policy where cause <> 'installed' order by cause`,
  );
}

describe('without a policy', () => {
  const register = registerPerTest();
  beforeEach(() => register.service.writePolicy());

  it('only certified products are sold', async () => {
    expect(await reasonOf(register, 'prod_ordinary')).toBe('no_certificate');
    expect(await reasonOf(register, await lapsedProduct(register))).toBe('lapsed');
    for (const { code } of REVOCATION_REASONS) {
      expect(await reasonOf(register, await revokedFor(register, code))).toBe('revoked');
    }
  });

  it('the same holds before it was ever written', async () => {
    await register.sql(`delete from ocop_listing_policy where cause <> 'installed'`);
    expect(await reasonOf(register, 'prod_ordinary')).toBe('no_certificate');
    expect(await reasonOf(register, await lapsedProduct(register))).toBe('lapsed');
    expect(await reasonOf(register, await revokedFor(register, 'other'))).toBe('revoked');
  });

  it('says so for every cause, and again without a change', async () => {
    const written = await policyRows(register);
    expect(written).toHaveLength(REVOCATION_REASONS.length + 2);
    expect(new Set(written.map(({ action }) => action))).toEqual(new Set(['delist', 'refuse']));
    await register.service.writePolicy();
    expect(await policyRows(register)).toEqual(written);
    expect((await register.service.installedAt()).getTime()).toBeGreaterThan(0);
  });
});

describe('where the operator debadges all he may', () => {
  const register = registerPerTest({
    ordinaryProducts: 'allow',
    lapsed: 'debadge',
    revoked: DEBADGE_ALL,
  });
  beforeEach(() => register.service.writePolicy());

  it('ordinary, lapsed and most revoked products stay on sale', async () => {
    expect(await reasonOf(register, 'prod_ordinary')).toBeNull();
    expect(await reasonOf(register, await lapsedProduct(register))).toBeNull();
    for (const { code } of REVOCATION_REASONS.filter((reason) => mayStayOrdinary(reason.code))) {
      expect(await reasonOf(register, await revokedFor(register, code))).toBeNull();
    }
  });

  it('food safety takes off sale all the same', async () => {
    expect(await reasonOf(register, await revokedFor(register, FOOD_SAFETY))).toBe('revoked');
    expect(await policyRows(register)).toContainEqual({ cause: FOOD_SAFETY, action: 'delist' });
  });

  it('a certificate that is still to come is not an ordinary product', async () => {
    await recogniseOne(register, 'prod_soon', { valid_from: addDays(register.today, 1) });
    expect(await reasonOf(register, 'prod_soon')).toBe('not_yet');
  });
});

describe('where the operator debadges one reason only', () => {
  const register = registerPerTest({
    ordinaryProducts: 'allow',
    revoked: { voluntary_return: 'debadge' },
  });
  beforeEach(() => register.service.writePolicy());

  it('the others are taken off sale, and so are lapsed ones', async () => {
    expect(await reasonOf(register, await revokedFor(register, 'voluntary_return'))).toBeNull();
    expect(await reasonOf(register, await revokedFor(register, 'mark_misuse'))).toBe('revoked');
    expect(await reasonOf(register, await lapsedProduct(register))).toBe('lapsed');
  });
});

describe('where ordinary products are not allowed', () => {
  const register = registerPerTest({ lapsed: 'debadge', revoked: DEBADGE_ALL });
  beforeEach(() => register.service.writePolicy());

  it('debadging has nothing to fall back on: off sale', async () => {
    expect(await reasonOf(register, await revokedFor(register, 'voluntary_return'))).toBe(
      'revoked',
    );
    expect(await reasonOf(register, await lapsedProduct(register))).toBe('lapsed');
  });
});
