import { addDays, addMonths, groupOn } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import type { DecisionInput, RecognitionItem } from '../../src/modules/certification/types';
import { expectFault } from '../setup/expect-fault';
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
      register,
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
    await expectFault(register, () => recogniseRow(over), `items.0.${field}`);
  });

  it.each(['2037-01-01', '9999-12-31'])(
    'a decision does not wait until %s',
    async (effective_on) => {
      const { certificate_id } = await recogniseOne(register);
      await expectFault(register, () => recogniseRow({}, { effective_on }), 'effective_on');
      await expectFault(
        register,
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
      register,
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
      register,
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
    await expectFault(register, () => link(sound.certificate_id, { acknowledge }), 'note');
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
