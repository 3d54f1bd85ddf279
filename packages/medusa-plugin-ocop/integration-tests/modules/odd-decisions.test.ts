import { addDays, addMonths, groupOn } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import type { DecisionInput, RecognitionItem } from '../../src/modules/certification/types';
import { registerPerTest } from '../setup/register-per-test';
import { decision, item, recogniseOne, reinstate, revoke } from '../setup/samples';
import { snapshot } from '../setup/snapshot';

const register = registerPerTest();
const PRODUCT = 'prod_mat_ong';
const REASON = 'đã hỏi cơ quan ban hành';

async function reason(productId = PRODUCT): Promise<string | null> {
  return (await register.service.refusalsForProducts([productId])).get(productId)?.reason ?? null;
}

/** Expects a 409 with exactly these warnings, and that nothing was written. */
async function expectAsked(write: () => Promise<unknown>, expected: [string, string][]) {
  const before = await snapshot(register);
  const refusal = await write().then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refusal).toMatchObject({ type: 'conflict', code: 'needs_acknowledgement' });
  const { warnings } = refusal as { warnings: { path: string; code: string }[] };
  expect(warnings.map(({ path, code }) => [path, code])).toEqual(expected);
  expect(await snapshot(register)).toEqual(before);
}

async function expectFault(write: () => Promise<unknown>, path: string) {
  const before = await snapshot(register);
  await expect(write()).rejects.toMatchObject({
    type: 'invalid_data',
    message: expect.stringMatching(new RegExp(`^${path.replaceAll('.', '\\.')}: `)),
  });
  expect(await snapshot(register)).toEqual(before);
}

async function lastEvent() {
  const [event] = await register.sql<{ note: string | null; payload: Record<string, unknown> }>(
    'select note, payload from ocop_certificate_event order by sequence desc limit 1',
  );
  return event;
}

describe('the issuer of a revocation', () => {
  it.each([
    ['abc', 'issuer_unknown'],
    ['UBND tỉnh Cà Mau', 'issuer_other'],
    ['UBND tỉnh Tiền Giang', 'issuer_ceased'],
  ])('%s takes a reason, which the register keeps', async (issuer, code) => {
    const { certificate_id } = await recogniseOne(register);
    const head = { issuer, number: '77/QĐ-UBND' };
    await expectAsked(() => revoke(register, [certificate_id], 'other', head), [['issuer', code]]);
    await expectAsked(
      () =>
        revoke(register, [certificate_id], 'other', head, {
          acknowledge: ['validity_long'],
          note: REASON,
        }),
      [['issuer', code]],
    );
    await expectFault(
      () => revoke(register, [certificate_id], 'other', head, { acknowledge: [code], note: '  ' }),
      'note',
    );
    await revoke(register, [certificate_id], 'other', head, { acknowledge: [code], note: REASON });
    expect(await reason()).toBe('revoked');
    expect(await lastEvent()).toMatchObject({ note: REASON, payload: { acknowledged: [code] } });

    await expectAsked(() => reinstate(register, [certificate_id], { issuer }), [['issuer', code]]);
    expect((await register.service.verifyRegister()).ok).toBe(true);
  });

  it('that follows the one of the certificate takes none', async () => {
    const old = { place: { scheme: '2024', code: '82' }, valid_from: '2024-05-06' };
    const [row] = (
      await register.service.recogniseCertificates({
        decision: decision(addMonths(register.today, -30), { issuer: 'UBND tỉnh Tiền Giang' }),
        items: [item('Mật ong', register.today, { ...old, product_id: PRODUCT })],
        actor: 'system',
      })
    ).results;
    await revoke(register, [row?.certificate_id ?? '']);
    expect(await reason()).toBe('revoked');
  });

  it('posted again asks nothing', async () => {
    const { certificate_id } = await recogniseOne(register);
    const head = decision(register.today, { issuer: 'abc' });
    const how = { acknowledge: ['issuer_unknown'], note: REASON };
    await revoke(register, [certificate_id], 'other', head, how);
    expect((await revoke(register, [certificate_id], 'other', head)).counts).toEqual({
      applied: 0,
      already: 1,
    });
  });

  it('of a recognition must be one at all', async () => {
    const write = (how: object = {}) =>
      register.service.recogniseCertificates({
        decision: decision(register.today, { issuer: 'abc', number: '78/QĐ-UBND' }),
        items: [item('Trà sen', register.today)],
        actor: 'system',
        ...how,
      });
    await expectAsked(write, [['issuer', 'issuer_unknown']]);
    await write({ acknowledge: ['issuer_unknown'], note: REASON });
    expect(await lastEvent()).toMatchObject({
      note: REASON,
      payload: { acknowledged: ['issuer_unknown'] },
    });
  });
});

describe('days', () => {
  const recogniseRow = (over: Partial<RecognitionItem>, head: Partial<DecisionInput> = {}) =>
    register.service.recogniseCertificates({
      decision: decision(register.today, head),
      items: [item('Trà sen', register.today, { group: groupOn(register.today, 'TP'), ...over })],
      actor: 'system',
    });

  it.each([
    ['valid_to', { valid_to: '9999-12-31' }],
    ['valid_to', { valid_to: '2060-01-01' }],
    ['valid_from', { valid_from: '1900-01-01' }],
    ['valid_from', { valid_from: '9998-01-01' }],
    ['valid_from', { valid_from: '9999-12-31', valid_to: '9999-12-31' }],
  ])('that no act could mean are refused at items.0.%s: %j', async (field, over) => {
    await expectFault(() => recogniseRow(over), `items.0.${field}`);
  });

  it.each(['2037-01-01', '9999-12-31'])(
    'a decision does not wait until %s',
    async (effective_on) => {
      const { certificate_id } = await recogniseOne(register);
      await expectFault(() => recogniseRow({}, { effective_on }), 'effective_on');
      await expectFault(
        () => revoke(register, [certificate_id], 'other', { effective_on }),
        'effective_on',
      );
    },
  );

  it('of validity that is long, or begins far away, take a reason', async () => {
    const { today } = register;
    await expectAsked(
      () => recogniseRow({ valid_from: today, valid_to: addMonths(today, 48) }),
      [['items.0.valid_to', 'validity_long']],
    );
    await expectAsked(
      () => recogniseRow({ valid_from: addMonths(today, -20) }),
      [['items.0.valid_from', 'valid_from_far']],
    );
  });

  it('a revocation is not of before its certificate', async () => {
    const { today } = register;
    const { certificate_id } = await recogniseOne(register);
    const long = addMonths(today, -7);
    await expectFault(
      () => revoke(register, [certificate_id], 'other', { signed_on: long, effective_on: long }),
      'signed_on',
    );
    const soon = await recogniseOne(register, 'prod_soon', { valid_from: addDays(today, 3) });
    await expectAsked(
      () => revoke(register, [soon.certificate_id]),
      [['effective_on', 'revoked_before_start']],
    );
  });

  it('a reinstatement is not of before its revocation', async () => {
    const { certificate_id } = await recogniseOne(register);
    await revoke(register, [certificate_id]);
    const before = addDays(register.today, -1);
    await expectFault(
      () => reinstate(register, [certificate_id], { signed_on: before, effective_on: before }),
      'signed_on',
    );
    expect(await reason()).toBe('revoked');
  });
});

describe('a certificate of something else', () => {
  const OTHER = { product_name: 'Nước mắm', producer: { name: 'Công ty TNHH Biển Xanh' } };
  const link = (certificate_id: string, how: object = {}) =>
    register.service.linkProduct({
      certificate_id,
      product_id: PRODUCT,
      actor: 'admin:tester',
      ...how,
    });

  it('does not sell a revoked product without a reason', async () => {
    const { certificate_id } = await recogniseOne(register);
    await revoke(register, [certificate_id]);
    const sound = await recogniseOne(register, null, { ...OTHER, valid_from: register.today });
    const warnings: [string, string][] = [
      ['product_id', 'other_producer'],
      ['product_id', 'other_product_name'],
    ];
    await expectAsked(() => link(sound.certificate_id), warnings);
    await expectAsked(
      () => link(sound.certificate_id, { acknowledge: ['other_producer'], note: REASON }),
      warnings,
    );
    expect(await reason()).toBe('revoked');

    const acknowledge = ['other_producer', 'other_product_name'];
    await expectFault(() => link(sound.certificate_id, { acknowledge }), 'note');
    await link(sound.certificate_id, { acknowledge, note: REASON });
    expect(await lastEvent()).toMatchObject({
      note: REASON,
      payload: { acknowledged: acknowledge },
    });
    expect((await register.service.verifyRegister()).ok).toBe(true);
  });

  it('is not recognised for it either', async () => {
    await recogniseOne(register);
    await expectAsked(
      () => recogniseOne(register, PRODUCT, OTHER),
      [
        ['items.0.product_id', 'other_producer'],
        ['items.0.product_id', 'other_product_name'],
      ],
    );
  });

  it('is known by the title of a product that has no certificate', async () => {
    const { certificate_id } = await recogniseOne(register, null, { product_name: 'Trà sen' });
    await expectAsked(
      () => link(certificate_id, { titles: { [PRODUCT]: 'Cà phê' } }),
      [['product_id', 'other_product_name']],
    );
    await link(certificate_id, { titles: { [PRODUCT]: 'TRÀ SEN' } });
    expect(await reason()).toBeNull();
  });

  it('that is older, linked late, is superseded', async () => {
    const names = { product_name: `Mật ong hoa nhãn ${PRODUCT}` };
    const older = await recogniseOne(register, null, {
      ...names,
      valid_from: addMonths(register.today, -20),
    });
    const current = await recogniseOne(register, PRODUCT);
    await link(older.certificate_id);
    await revoke(register, [current.certificate_id]);
    expect(await reason()).toBe('revoked');
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
    expect(await lastEvent()).toMatchObject({ payload: { leaves: leave } });
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
      () => revoke(register, [certificate_id], 'other', {}, { leave: [other] }),
      'leave.0',
    );
  });
});
