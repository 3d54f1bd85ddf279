import { addDays, addMonths, type CalendarDate, startOfDayTimestamp } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import type { CertificateRow } from '../../src/modules/certification/types';
import { registerPerTest } from '../setup/register-per-test';
import { item, recognise, recogniseOne, reinstate, revoke } from '../setup/samples';

const register = registerPerTest();
const PRODUCT = 'prod_mat_ong';

async function certificateOf(id: string): Promise<CertificateRow> {
  const [row] = await register.sql<CertificateRow>('select * from ocop_certificate where id = $1', [
    id,
  ]);
  if (!row) throw new Error(`no certificate ${id}`);
  return row;
}

async function refusalOn(day: CalendarDate): Promise<string | null> {
  register.setClock(day);
  return (await register.service.refusalsForProducts([PRODUCT])).get(PRODUCT)?.reason ?? null;
}

function eventsOf(certificateId: string) {
  return register.sql<{ type: string; occurred_on: string; payload: Record<string, unknown> }>(
    `select type, occurred_on, payload from ocop_certificate_event
      where certificate_id = $1 order by sequence`,
    [certificateId],
  );
}

describe('a new certificate of the same product', () => {
  it.each([
    [4, 4, 'renewed'],
    [4, 3, 'renewed'],
    [3, 4, 'upgraded'],
    [4, 5, 'upgraded'],
  ])('from %i to %i stars: %s', async (before, after, type) => {
    const first = await recogniseOne(register, PRODUCT, { star: before });
    const day = addDays(register.today, -30);
    const second = await recogniseOne(register, PRODUCT, {
      star: after,
      valid_from: day,
    });

    expect(await certificateOf(first.certificate_id)).toMatchObject({ superseded_on: day });
    expect(await certificateOf(second.certificate_id)).toMatchObject({
      superseded_on: null,
      supersedes_id: first.certificate_id,
    });
    expect(await eventsOf(first.certificate_id)).toMatchObject([
      { type: 'recognised' },
      { type, occurred_on: day, payload: { superseded_by: second.verification_code } },
    ]);
    expect(await eventsOf(second.certificate_id)).toMatchObject([{ type: 'recognised' }]);
    expect(await refusalOn(register.today)).toBeNull();
    expect((await register.service.verifyRegister()).ok).toBe(true);
  });

  it('that begins later takes over on its first day, without a gap', async () => {
    const { today } = register;
    const begins = addDays(today, 10);
    const first = await recogniseOne(register, PRODUCT);
    const second = await recogniseOne(register, PRODUCT, {
      valid_from: begins,
    });
    expect((await certificateOf(first.certificate_id)).superseded_on).toBe(begins);
    const due = await register.sql<{ due_at: Date }>(
      'select due_at from ocop_listing_change where cause_sequence > 1',
    );
    expect(due).toEqual([
      { due_at: new Date(startOfDayTimestamp(begins) * 1000) },
      { due_at: new Date(startOfDayTimestamp(begins) * 1000) },
    ]);
    for (const day of [today, addDays(begins, -1), begins, addDays(begins, 1)]) {
      expect(await refusalOn(day)).toBeNull();
    }
    expect(second.product_id).toBe(PRODUCT);
  });

  it('after a revocation stands beside the revoked one', async () => {
    const first = await recogniseOne(register, PRODUCT);
    await revoke(register, [first.certificate_id]);
    expect(await refusalOn(register.today)).toBe('revoked');

    const second = await recogniseOne(register, PRODUCT, {
      valid_from: register.today,
    });

    expect(await certificateOf(first.certificate_id)).toMatchObject({
      revoked_on: register.today,
      superseded_on: null,
    });
    expect((await certificateOf(second.certificate_id)).supersedes_id).toBeNull();
    expect(await refusalOn(register.today)).toBeNull();
  });

  it('from an older decision, entered late, is superseded by the newer', async () => {
    const { today } = register;
    const current = await recogniseOne(register, PRODUCT);
    const { valid_from } = await certificateOf(current.certificate_id);
    const older = await recogniseOne(register, PRODUCT, { valid_from: addMonths(today, -20) });

    expect(await refusalOn(today)).toBeNull();
    expect((await certificateOf(current.certificate_id)).superseded_on).toBeNull();
    expect(await certificateOf(older.certificate_id)).toMatchObject({
      superseded_on: valid_from,
      supersedes_id: null,
    });

    await revoke(register, [current.certificate_id]);
    expect(await refusalOn(today)).toBe('revoked');
    expect((await register.service.verifyRegister()).ok).toBe(true);
  });

  it('entered between two ends the first of them earlier', async () => {
    const { today } = register;
    const [oldest, middle] = [addMonths(today, -30), addMonths(today, -15)];
    const first = await recogniseOne(register, PRODUCT, { valid_from: oldest });
    const last = await recogniseOne(register, PRODUCT);
    const between = await recogniseOne(register, PRODUCT, { valid_from: middle });
    const { valid_from } = await certificateOf(last.certificate_id);
    expect(await certificateOf(first.certificate_id)).toMatchObject({ superseded_on: middle });
    expect(await certificateOf(between.certificate_id)).toMatchObject({
      superseded_on: valid_from,
      supersedes_id: first.certificate_id,
    });
    expect(await certificateOf(last.certificate_id)).toMatchObject({ superseded_on: null });
  });

  it('that was revoked does not let an older one, entered late, sell', async () => {
    const current = await recogniseOne(register, PRODUCT);
    await revoke(register, [current.certificate_id]);
    await recogniseOne(register, PRODUCT, { valid_from: addMonths(register.today, -20) });
    expect(await refusalOn(register.today)).toBe('revoked');
    expect((await register.service.verifyRegister()).ok).toBe(true);
  });

  it('still follows one that is given back', async () => {
    const first = await recogniseOne(register, PRODUCT);
    await revoke(register, [first.certificate_id]);
    const second = await recogniseOne(register, PRODUCT, { valid_from: register.today });
    await reinstate(register, [first.certificate_id]);
    expect(await certificateOf(first.certificate_id)).toMatchObject({
      revoked_on: null,
      superseded_on: register.today,
    });
    await revoke(register, [second.certificate_id]);
    expect(await refusalOn(register.today)).toBe('revoked');
    expect((await register.service.verifyRegister()).ok).toBe(true);
  });

  it('supersedes its own predecessor only, in a decision of many', async () => {
    const ids = ['prod_a', 'prod_b', 'prod_c'];
    const firsts = await recognise(
      register,
      ids.map((id) => item(`Hàng ${id}`, register.today, { product_id: id })),
    );
    const seconds = await recognise(
      register,
      ['prod_c', 'prod_a'].map((id) =>
        item(`Hàng ${id}`, register.today, {
          product_id: id,
          valid_from: addDays(register.today, -1),
        }),
      ),
    );
    const superseded = await Promise.all(
      firsts.map(({ certificate_id }) => certificateOf(certificate_id)),
    );
    expect(superseded.map(({ superseded_on }) => superseded_on !== null)).toEqual([
      true,
      false,
      true,
    ]);
    const supersedes = await Promise.all(
      seconds.map(({ certificate_id }) => certificateOf(certificate_id)),
    );
    expect(supersedes.map(({ supersedes_id }) => supersedes_id)).toEqual([
      firsts[2]?.certificate_id,
      firsts[0]?.certificate_id,
    ]);
  });
});
