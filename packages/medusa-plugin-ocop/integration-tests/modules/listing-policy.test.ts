import {
  addDays,
  type CalendarDate,
  LISTING_CAUSES,
  type ListingCause,
  mayDebadge,
} from 'ocop-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { untilBlocked } from '../setup/blocked';
import { type Register, registerPerTest } from '../setup/register-per-test';
import { decision, recogniseOne, reinstate, revoke } from '../setup/samples';

const FOOD_SAFETY = 'food_safety_or_quality_violation';
const FORGED = 'dishonest_dossier';
const MOST = LISTING_CAUSES.filter(mayDebadge);

/** What module and database refuse of a product; they never differ. */
async function reasonOf(register: Register, productId: string): Promise<string | null> {
  const refusal = (await register.service.refusalsForProducts([productId])).get(productId);
  const [row] = await register.sql<{ reason: string | null }>(
    'select ocop_refusal($1, $2) as reason',
    [productId, register.today],
  );
  expect(row?.reason ?? null).toBe(refusal?.reason ?? null);
  return refusal?.reason ?? null;
}

async function policy(
  register: Register,
  debadge: string[],
  effectiveFrom: CalendarDate = register.today,
) {
  const [last] = await register.service.listingPolicies();
  return register.service.writeListingPolicy({
    effective_from: effectiveFrom,
    debadge,
    based_on: last?.version ?? 0,
    actor: 'admin:tester',
  });
}

// Expiry and return are no reasons any more; papers of before the act gave them.
const AS_ON_PAPER = { acknowledge: ['reason_not_in_law'], note: 'như trên văn bản' };

async function revokedFor(register: Register, reason: string): Promise<string> {
  const product = `prod_${reason}`;
  const { certificate_id } = await recogniseOne(register, product);
  await revoke(register, [certificate_id], reason, {}, AS_ON_PAPER);
  return product;
}

async function lapsedProduct(register: Register): Promise<string> {
  await recogniseOne(register, 'prod_lapsed', { valid_to: addDays(register.today, -1) });
  await register.service.recordLapses();
  return 'prod_lapsed';
}

async function returnedProduct(register: Register): Promise<string> {
  const { certificate_id } = await recogniseOne(register, 'prod_returned');
  await register.service.returnCertificate({
    certificate_id,
    returned_on: register.today,
    paper: { dated_on: register.today },
    actor: 'admin:tester',
  });
  return 'prod_returned';
}

async function annulledProduct(register: Register): Promise<string> {
  const { certificate_id } = await recogniseOne(register, 'prod_annulled');
  await register.service.annulCertificates({
    decision: decision(register.today),
    items: [{ certificate_id }],
    actor: 'admin:tester',
  });
  return 'prod_annulled';
}

/** A product whose certificate ended so, the usual way. */
function endedBy(register: Register, cause: ListingCause): Promise<string> {
  switch (cause) {
    case 'lapsed':
      return lapsedProduct(register);
    case 'returned':
      return returnedProduct(register);
    case 'annulled':
      return annulledProduct(register);
    default:
      return revokedFor(register, cause);
  }
}

function decisions(register: Register) {
  return register.sql<{ cause: string; action: string; policy_version: number | null }>(
    'select cause, action, policy_version from ocop_listing_decision order by event_sequence, cause',
  );
}

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
