import { addDays, LISTING_CAUSES, mayDebadge } from 'ocop-core';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  decisions,
  endedBy,
  lapsedProduct,
  policy,
  reasonOf,
  revokedFor,
} from '../setup/ended-products';
import { registerPerTest } from '../setup/register-per-test';
import { recogniseOne, reinstate, revoke } from '../setup/samples';

const FOOD_SAFETY = 'food_safety_or_quality_violation';
const FORGED = 'dishonest_dossier';
const MOST = LISTING_CAUSES.filter(mayDebadge);

describe('without a policy', () => {
  const register = registerPerTest();

  it.each(LISTING_CAUSES)('%s takes off sale, and says that no version decided', async (cause) => {
    expect(await reasonOf(register, await endedBy(register, cause))).not.toBeNull();
    expect(await decisions(register)).toEqual([{ cause, action: 'delist', policy_version: null }]);
  });

  it('only certified products are sold', async () => {
    await register.service.writePolicy();
    expect(await reasonOf(register, 'prod_ordinary')).toBe('no_certificate');
    expect((await register.service.installedAt()).getTime()).toBeGreaterThan(0);
  });

  it('an end that nothing was decided of is off sale', async () => {
    await policy(register, MOST);
    await recogniseOne(register, 'prod_lapsed', { valid_to: addDays(register.today, -1) });
    expect(await decisions(register)).toEqual([]);
    expect(await reasonOf(register, 'prod_lapsed')).toBe('lapsed');
    await register.service.recordLapses();
    expect(await reasonOf(register, 'prod_lapsed')).toBeNull();
  });
});

describe('where ordinary products are allowed', () => {
  const register = registerPerTest({ ordinaryProducts: 'allow' });
  beforeEach(() => register.service.writePolicy());

  it('one without any certificate is sold, and one whose certificate ended is not', async () => {
    expect(await reasonOf(register, 'prod_ordinary')).toBeNull();
    expect(await reasonOf(register, await lapsedProduct(register))).toBe('lapsed');
    await recogniseOne(register, 'prod_soon', { valid_from: addDays(register.today, 1) });
    expect(await reasonOf(register, 'prod_soon')).toBe('not_yet');
  });

  it('what stood there of ends before the policy had versions is gone', async () => {
    await register.sql(
      `insert into ocop_listing_policy (id, cause, action) values ('x', 'lapsed', 'debadge')`,
    );
    await register.service.writePolicy();
    expect(
      await register.sql(
        `select cause, action from ocop_listing_policy where cause <> 'installed'`,
      ),
    ).toEqual([{ cause: 'ordinary', action: 'allow' }]);
  });
});

describe('where the policy names all that it may', () => {
  const register = registerPerTest();
  beforeEach(() => policy(register, MOST));

  it.each(MOST)('%s leaves on sale, and says which version decided', async (cause) => {
    const product = await endedBy(register, cause);
    expect(await reasonOf(register, product)).toBeNull();
    expect(await decisions(register)).toEqual([{ cause, action: 'debadge', policy_version: 1 }]);
    expect(await register.service.listOrdinaryProducts([product])).toEqual([
      {
        product_id: product,
        certificate_id: expect.any(String),
        verification_code: expect.any(String),
        cause,
        since: register.today,
        policy_version: 1,
      },
    ]);
    expect((await register.service.verifyRegister()).ok).toBe(true);
  });

  it.each([FOOD_SAFETY, FORGED])('%s takes off sale all the same', async (reason) => {
    const product = await revokedFor(register, reason);
    expect(await reasonOf(register, product)).toBe('revoked');
    expect(await register.service.listOrdinaryProducts([product])).toEqual([]);
  });

  it('a product without any certificate is not sold for that', async () => {
    expect(await reasonOf(register, 'prod_ordinary')).toBe('no_certificate');
  });

  it('a certificate still to come takes nothing from it, and brings the badge back', async () => {
    const product = await revokedFor(register, 'production_stopped');
    const soon = addDays(register.today, 1);
    await recogniseOne(register, product, { valid_from: soon });
    expect(await reasonOf(register, product)).toBeNull();
    register.setClock(soon);
    expect(await reasonOf(register, product)).toBeNull();
    expect(await register.service.listOrdinaryProducts([product])).toEqual([]);
  });

  it('a revocation of a later day is decided when it is written down', async () => {
    const { certificate_id } = await recogniseOne(register, 'prod_later');
    const later = addDays(register.today, 10);
    await revoke(register, [certificate_id], 'production_stopped', { effective_on: later });
    await policy(register, []);
    expect(await register.service.listOrdinaryProducts(['prod_later'])).toEqual([]);
    register.setClock(later);
    expect(await reasonOf(register, 'prod_later')).toBeNull();
    expect(await register.service.listOrdinaryProducts(['prod_later'])).toMatchObject([
      { since: later, policy_version: 1 },
    ]);
  });

  it('what was given back and revoked again is decided again', async () => {
    const { certificate_id } = await recogniseOne(register, 'prod_again');
    await revoke(register, [certificate_id], 'production_stopped');
    await reinstate(register, [certificate_id]);
    await policy(register, ['lapsed']);
    await revoke(register, [certificate_id], 'production_stopped');
    expect(await reasonOf(register, 'prod_again')).toBe('revoked');
    expect(await decisions(register)).toEqual([
      { cause: 'production_stopped', action: 'debadge', policy_version: 1 },
      { cause: 'production_stopped', action: 'delist', policy_version: 2 },
    ]);
  });

  it('a correction that moves a recorded lapse is decided as well', async () => {
    const product = await lapsedProduct(register);
    const [{ id: certificateId } = { id: '' }] = await register.service.listCertificates({
      product_id: product,
    });
    await register.service.correctCertificate({
      certificate_id: certificateId,
      changes: { valid_to: addDays(register.today, -3) },
      note: 'nhập sai ngày',
      actor: 'admin:tester',
    });
    // Before the policy began: off sale, by the day on which it ended now.
    expect(await reasonOf(register, product)).toBe('lapsed');
    expect(await decisions(register)).toEqual([
      { cause: 'lapsed', action: 'debadge', policy_version: 1 },
      { cause: 'lapsed', action: 'delist', policy_version: null },
    ]);
  });
});
