import { addDays, LISTING_CAUSES, mayDebadge } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { untilBlocked } from '../setup/blocked';
import { decisions, lapsedProduct, policy, reasonOf, revokedFor } from '../setup/ended-products';
import { registerPerTest } from '../setup/register-per-test';
import { recogniseOne, revoke } from '../setup/samples';

const FOOD_SAFETY = 'food_safety_or_quality_violation';
const FORGED = 'dishonest_dossier';

describe('a later version', () => {
  const register = registerPerTest();

  it('changes nothing of what was decided before, in either direction', async () => {
    await policy(register, ['production_stopped']);
    const kept = await revokedFor(register, 'production_stopped');
    const gone = await revokedFor(register, 'mark_misuse');
    await policy(register, ['mark_misuse']);
    expect(await reasonOf(register, kept)).toBeNull();
    expect(await reasonOf(register, gone)).toBe('revoked');
  });

  it('decides from its day on', async () => {
    await policy(register, ['lapsed'], addDays(register.today, 5));
    const { today } = register;
    await recogniseOne(register, 'prod_before', { valid_to: addDays(today, 3) });
    await recogniseOne(register, 'prod_after', { valid_to: addDays(today, 4) });
    register.setClock(addDays(today, 6));
    expect(await register.service.recordLapses()).toBe(2);
    expect(await reasonOf(register, 'prod_before')).toBe('lapsed');
    expect(await reasonOf(register, 'prod_after')).toBeNull();
  });
});

describe('a version', () => {
  const register = registerPerTest();

  it('is kept with author and day, and numbered as written', async () => {
    await policy(register, ['lapsed', 'production_stopped', 'lapsed']);
    await policy(register, [], addDays(register.today, 30));
    expect(await register.service.listingPolicies()).toMatchObject([
      {
        version: 2,
        effectiveFrom: addDays(register.today, 30),
        debadge: [],
        author: 'admin:tester',
      },
      { version: 1, effectiveFrom: register.today, debadge: ['lapsed', 'production_stopped'] },
    ]);
  });

  it.each([
    ['food safety', { debadge: [FOOD_SAFETY] }, 'debadge.0'],
    ['a forged dossier', { debadge: ['lapsed', FORGED] }, 'debadge.1'],
    ['a cause that is none', { debadge: ['superseded'] }, 'debadge.0'],
    ['a day that is over', { effective_from: '2020-01-01' }, 'effective_from'],
    ['a day that is none', { effective_from: '2026-02-30' }, 'effective_from'],
  ])('is refused for %s', async (_, input, field) => {
    await expect(
      register.service.writeListingPolicy({
        effective_from: register.today,
        debadge: [],
        based_on: 0,
        actor: 'admin:tester',
        ...input,
      }),
    ).rejects.toMatchObject({ type: 'invalid_data', message: expect.stringContaining(field) });
    expect(await register.service.listingPolicies()).toEqual([]);
  });

  it('is refused where another was written meanwhile', async () => {
    const write = (based_on: number) =>
      register.service.writeListingPolicy({
        effective_from: register.today,
        debadge: [],
        based_on,
        actor: 'admin:tester',
      });
    const [first, second] = await Promise.allSettled([write(0), write(0)]);
    expect([first?.status, second?.status].sort()).toEqual(['fulfilled', 'rejected']);
    await expect(write(0)).rejects.toMatchObject({ type: 'conflict' });
    expect(await write(1)).toMatchObject({ version: 2 });
  });
});

describe('the database', () => {
  const register = registerPerTest();
  const insertVersion = (cause: string) =>
    register.sql(
      `insert into ocop_listing_policy_version (id, version, effective_from, debadge, author)
       values ('v', 1, '2026-01-01', array[$1], 'x')`,
      [cause],
    );
  const insertDecision = (cause: string, version: number | null = 1) =>
    register.sql(
      `insert into ocop_listing_decision
         (id, certificate_id, cause, ended_on, action, policy_version, event_sequence)
       values ('d', 'c', $1, '2026-01-01', 'debadge', $2, 1)`,
      [cause, version],
    );

  it.each(LISTING_CAUSES)('takes or refuses %s as the rules do', async (cause) => {
    for (const inserted of [insertVersion(cause), insertDecision(cause)]) {
      if (mayDebadge(cause)) await inserted;
      else await expect(inserted).rejects.toMatchObject({ code: '23514' });
    }
  });

  it('refuses what is no cause, and a decision that no version made', async () => {
    await expect(insertVersion('superseded')).rejects.toMatchObject({ code: '23514' });
    await expect(insertDecision('superseded')).rejects.toMatchObject({ code: '23514' });
    await expect(insertDecision('lapsed', null)).rejects.toMatchObject({ code: '23514' });
  });

  it.each(['ocop_listing_policy_version', 'ocop_listing_decision'])('keeps %s', async (table) => {
    await policy(register, ['lapsed']);
    await lapsedProduct(register);
    for (const change of [
      `update ${table} set updated_at = now()`,
      `delete from ${table}`,
      `truncate ${table}`,
    ]) {
      await expect(register.sql(change)).rejects.toMatchObject({ code: '23001' });
    }
  });
});

describe('at the same moment', () => {
  const register = registerPerTest();
  const clear = (product: string) =>
    register.service.clearOrder({ order_id: 'o1', cart_id: null, product_ids: [product] });

  it('an order waits for a revocation that takes off sale, and is refused', async () => {
    await policy(register, ['production_stopped']);
    const { certificate_id } = await recogniseOne(register, 'prod_a');
    const holder = await register.connect();
    await holder.query('begin');
    await holder.query('lock table ocop_listing_change in exclusive mode');
    const revocation = revoke(register, [certificate_id], FOOD_SAFETY);
    await untilBlocked(register);
    const refused = expect(clear('prod_a')).rejects.toMatchObject({ code: 'OC001' });
    await untilBlocked(register, 2);
    await holder.query('commit');
    await revocation;
    await refused;
  });

  it('a new version waits for a revocation under way, which the one before decides', async () => {
    await policy(register, ['production_stopped']);
    const { certificate_id } = await recogniseOne(register, 'prod_a');
    const holder = await register.connect();
    await holder.query('begin');
    await holder.query('lock table ocop_listing_change in exclusive mode');
    const revocation = revoke(register, [certificate_id], 'production_stopped');
    await untilBlocked(register);
    const change = policy(register, []);
    await untilBlocked(register, 2);
    const ordered = clear('prod_a');
    await untilBlocked(register, 3);
    await holder.query('commit');
    await Promise.all([revocation, change]);
    expect(await ordered).toBe('cleared');
    expect(await decisions(register)).toMatchObject([{ action: 'debadge', policy_version: 1 }]);
    expect(await clear('prod_a')).toBe('cleared');
  });

  it('a revocation waits for a new version that is being written, which decides it', async () => {
    await policy(register, ['production_stopped']);
    const { certificate_id } = await recogniseOne(register, 'prod_a');
    const holder = await register.connect();
    await holder.query('begin');
    await holder.query('lock table ocop_listing_policy_version in exclusive mode');
    const change = policy(register, []);
    await untilBlocked(register);
    const revocation = revoke(register, [certificate_id], 'production_stopped');
    await untilBlocked(register, 2);
    await holder.query('commit');
    await Promise.all([change, revocation]);
    expect(await decisions(register)).toEqual([
      { cause: 'production_stopped', action: 'delist', policy_version: 2 },
    ]);
    await expect(clear('prod_a')).rejects.toMatchObject({ code: 'OC001' });
  });
});
