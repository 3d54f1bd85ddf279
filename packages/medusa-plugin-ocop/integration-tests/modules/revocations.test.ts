import { addDays, addMonths, startOfDayTimestamp } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { expectFault } from '../setup/expect-fault';
import { registerPerTest } from '../setup/register-per-test';
import { decision, item, recogniseOne, reinstate, revoke } from '../setup/samples';
import { snapshot } from '../setup/snapshot';

const register = registerPerTest();
const PRODUCT = 'prod_mat_ong';

async function reason(): Promise<string | null> {
  return (await register.service.refusalsForProducts([PRODUCT])).get(PRODUCT)?.reason ?? null;
}

function eventTypes() {
  return register
    .sql<{ type: string }>('select type from ocop_certificate_event order by sequence')
    .then((events) => events.map(({ type }) => type));
}

describe('a revocation', () => {
  it('says since when, by which decision and why', async () => {
    const { certificate_id } = await recogniseOne(register);
    const head = decision(register.today, {
      number: '1446/QĐ-UBND',
      issuer: 'Chủ tịch UBND tỉnh Đồng Tháp',
    });
    await revoke(register, [certificate_id], 'mark_misuse', head);
    const refusals = await register.service.refusalsForProducts([PRODUCT, PRODUCT]);
    const [year, month, day] = register.today.split('-');
    expect([...refusals.values()]).toEqual([
      {
        product_id: PRODUCT,
        reason: 'revoked',
        since: register.today,
        decision: {
          number: '1446/QĐ-UBND',
          issuer: 'Chủ tịch UBND tỉnh Đồng Tháp',
          signed_on: register.today,
          effective_on: register.today,
        },
        reason_code: 'mark_misuse',
        through: null,
        message: `“Mật ong hoa nhãn ${PRODUCT}” đã bị thu hồi chứng nhận OCOP từ ngày ${day}/${month}/${year} theo Quyết định 1446/QĐ-UBND, không còn được bán.`,
      },
    ]);
  });

  it('by verification code does the same', async () => {
    const { certificate_id, verification_code } = await recogniseOne(register);
    const { results } = await register.service.revokeCertificates({
      decision: decision(register.today),
      items: [{ verification_code, reason_code: 'other', note: 'ghi chú' }],
      actor: 'admin:tester',
    });
    expect(results).toEqual([
      { index: 0, certificate_id, verification_code, product_id: PRODUCT, status: 'applied' },
    ]);
    expect(await reason()).toBe('revoked');
  });

  it('of a certificate without a product writes no listing change', async () => {
    const { certificate_id } = await recogniseOne(register, null);
    await revoke(register, [certificate_id]);
    expect(await eventTypes()).toEqual(['recognised', 'revoked']);
    expect(await register.service.listListingChanges({})).toEqual([]);
  });

  it('that takes effect later leaves the product on sale until then', async () => {
    const { certificate_id } = await recogniseOne(register);
    const day = addDays(register.today, 5);
    await revoke(register, [certificate_id], 'other', { effective_on: day });

    expect(await reason()).toBeNull();
    expect(await register.service.listUnfinishedProductIds()).toEqual([PRODUCT]);
    const [recognised] = await register.service.listDueChanges(10);
    expect(recognised?.cause_sequence).toBe(1);
    await register.sql(`update ocop_listing_change set status = 'done' where cause_sequence = 1`);
    expect(await register.service.listDueChanges(10)).toEqual([]);
    expect(await register.service.listUnfinishedProductIds()).toEqual([]);

    const begins = startOfDayTimestamp(day) * 1000;
    register.setClock(new Date(begins - 1));
    expect(await reason()).toBeNull();
    expect(await register.service.listDueChanges(10)).toEqual([]);
    register.setClock(new Date(begins));
    expect(await reason()).toBe('revoked');
    expect(await register.service.listDueChanges(10)).toMatchObject([{ product_id: PRODUCT }]);
    expect(await register.service.listUnfinishedProductIds()).toEqual([PRODUCT]);
  });

  it('that takes effect later can be brought forward, not put off', async () => {
    const { certificate_id } = await recogniseOne(register);
    const day = addDays(register.today, 5);
    await revoke(register, [certificate_id], 'other', { effective_on: day });
    await expect(
      revoke(register, [certificate_id], 'other', { effective_on: addDays(day, 1) }),
    ).rejects.toThrow('items.0.certificate_id');
    expect(await reason()).toBeNull();
    await revoke(register, [certificate_id]);
    expect(await reason()).toBe('revoked');
    expect(await eventTypes()).toEqual(['recognised', 'revoked', 'revoked']);
    expect((await register.service.verifyRegister()).ok).toBe(true);
  });

  it('that takes effect later can be called off before', async () => {
    const { certificate_id } = await recogniseOne(register);
    const day = addDays(register.today, 5);
    await revoke(register, [certificate_id], 'other', { effective_on: day });
    await reinstate(register, [certificate_id]);
    register.setClock(addDays(day, 1));
    expect(await reason()).toBeNull();
    expect((await register.service.verifyRegister()).ok).toBe(true);
  });
});

describe('a reinstatement', () => {
  it('gives back exactly what was revoked', async () => {
    const { certificate_id } = await recogniseOne(register);
    const columns = `star, valid_from, valid_to, product_id, revoked_on, revocation_reason,
      revocation_decision_id, superseded_on`;
    const before = await register.sql(`select ${columns} from ocop_certificate`);
    await revoke(register, [certificate_id]);
    await reinstate(register, [certificate_id]);
    expect(await register.sql(`select ${columns} from ocop_certificate`)).toEqual(before);
    expect(await reason()).toBeNull();
    expect(await eventTypes()).toEqual(['recognised', 'revoked', 'reinstated']);
  });

  it('can follow every revocation', async () => {
    const { certificate_id } = await recogniseOne(register);
    for (let round = 0; round < 3; round += 1) {
      await revoke(register, [certificate_id]);
      expect(await reason()).toBe('revoked');
      await reinstate(register, [certificate_id]);
      expect(await reason()).toBeNull();
    }
    expect(await register.service.verifyRegister()).toMatchObject({ ok: true, events: 7 });
  });

  it('of a certificate that lapsed meanwhile leaves it lapsed', async () => {
    const end = addMonths(register.today, 1);
    const { certificate_id } = await recogniseOne(register, PRODUCT, { valid_to: end });
    await revoke(register, [certificate_id]);
    register.setClock(addDays(end, 3));
    expect(await register.service.recordLapses()).toBe(0);

    await reinstate(register, [certificate_id]);

    expect(await reason()).toBe('lapsed');
    expect(await register.service.recordLapses()).toBe(1);
    expect(await register.service.recordLapses()).toBe(0);
    expect(await reason()).toBe('lapsed');
    expect(await eventTypes()).toEqual(['recognised', 'revoked', 'reinstated', 'lapsed']);
    expect((await register.service.verifyRegister()).ok).toBe(true);
  });
});

describe('what a revocation leaves', () => {
  /** A certificate in force and one that follows it. */
  async function two() {
    const now = await recogniseOne(register);
    const next = await recogniseOne(register, PRODUCT, {
      valid_from: addMonths(register.today, 1),
    });
    return { now, next };
  }

  it('is nothing, unless it says so', async () => {
    const { now, next } = await two();
    const plan = await register.service.planRevocation({
      decision: decision(register.today),
      items: [{ certificate_id: now.certificate_id, reason_code: 'other' }],
      actor: 'admin:tester',
    });
    expect(plan.targets.map(({ certificate }) => certificate.id)).toEqual([
      now.certificate_id,
      next.certificate_id,
    ]);
    const head = decision(register.today);
    const done = await revoke(register, [now.certificate_id], 'other', head);
    expect(done).toMatchObject({
      results: [
        { index: 0, certificate_id: now.certificate_id, status: 'applied' },
        { index: 0, certificate_id: next.certificate_id, status: 'applied' },
      ],
      counts: { applied: 2, already: 0 },
      left: [],
    });
    register.setClock(addMonths(register.today, 2));
    expect(await reason()).toBe('revoked');
    expect((await register.service.verifyRegister()).ok).toBe(true);

    register.setClock(addMonths(register.today, -2));
    const before = await snapshot(register);
    expect((await revoke(register, [now.certificate_id], 'other', head)).counts).toEqual({
      applied: 0,
      already: 2,
    });
    expect(await snapshot(register)).toEqual(before);
  });

  it('is what it says, and the register keeps that', async () => {
    const { now, next } = await two();
    const leave = [next.verification_code];
    const { left, counts } = await revoke(register, [now.certificate_id], 'other', {}, { leave });
    expect(counts.applied).toBe(1);
    expect(left).toEqual([
      {
        certificate_id: next.certificate_id,
        verification_code: next.verification_code,
        product_id: PRODUCT,
      },
    ]);
    const [entry] = await register.sql(
      'select payload from ocop_certificate_event order by sequence desc limit 1',
    );
    expect(entry).toMatchObject({ payload: { leaves: leave } });
    register.setClock(addMonths(register.today, 1));
    expect(await reason()).toBeNull();
  });

  it('is what was recognised after it was signed', async () => {
    const { today } = register;
    const old = await recogniseOne(register);
    await register.service.recogniseCertificates({
      decision: decision(today),
      items: [
        item(`Mật ong hoa nhãn ${PRODUCT}`, today, {
          product_id: PRODUCT,
          valid_from: addDays(today, 5),
        }),
      ],
      actor: 'system',
    });
    const earlier = addDays(today, -10);
    const head = { signed_on: earlier, effective_on: earlier };
    const { left } = await revoke(register, [old.certificate_id], 'other', head);
    expect(left).toHaveLength(1);
    expect(await reason()).toBe('not_yet');
    register.setClock(addDays(today, 5));
    expect(await reason()).toBeNull();
  });

  it('can only be of the same product', async () => {
    const { certificate_id } = await recogniseOne(register);
    const { certificate_id: other } = await recogniseOne(register, 'prod_b');
    await expectFault(
      register,
      () => revoke(register, [certificate_id], 'other', {}, { leave: [other] }),
      'leave.0',
    );
  });
});
