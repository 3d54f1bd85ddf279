import { addDays, type CalendarDate } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { registerPerTest } from '../setup/register-per-test';
import { item, recognise, recogniseOne, revoke } from '../setup/samples';

const register = registerPerTest();
const PRODUCT = 'prod_mat_ong';

async function reasonOn(day: CalendarDate): Promise<string | null> {
  register.setClock(day);
  return (await register.service.refusalsForProducts([PRODUCT])).get(PRODUCT)?.reason ?? null;
}

function lapsed() {
  return register.sql<{ certificate_code: string; occurred_on: string }>(
    `select certificate_code, occurred_on from ocop_certificate_event where type = 'lapsed'`,
  );
}

async function queuedFor(cause: string): Promise<number> {
  return (await register.service.listListingChanges({ cause })).length;
}

describe('a certificate whose last day has passed', () => {
  it('is refused by the date alone, before anything recorded it', async () => {
    const end = addDays(register.today, 3);
    await recogniseOne(register, PRODUCT, { valid_to: end });
    expect(await reasonOn(end)).toBeNull();
    expect(await reasonOn(addDays(end, 1))).toBe('lapsed');
    expect(await lapsed()).toEqual([]);
  });

  it('is recorded once, with the day after its last', async () => {
    const end = addDays(register.today, 3);
    const { verification_code } = await recogniseOne(register, PRODUCT, { valid_to: end });
    register.setClock(end);
    expect(await register.service.recordLapses()).toBe(0);
    register.setClock(addDays(end, 20));
    expect(await register.service.recordLapses()).toBe(1);
    expect(await register.service.recordLapses()).toBe(0);
    expect(await lapsed()).toEqual([
      { certificate_code: verification_code, occurred_on: addDays(end, 1) },
    ]);
    expect(await queuedFor('lapsed')).toBe(1);
    expect((await register.service.verifyRegister()).ok).toBe(true);
  });

  it('is recorded once when many record at once', async () => {
    const end = addDays(register.today, -1);
    await recognise(
      register,
      Array.from({ length: 30 }, (_, index) =>
        item(`Hàng ${index}`, register.today, { valid_to: end, product_id: `prod_${index}` }),
      ),
    );
    const recorded = await Promise.all(
      Array.from({ length: 5 }, () => register.service.recordLapses()),
    );
    expect(recorded.reduce((sum, count) => sum + count, 0)).toBe(30);
    expect(await lapsed()).toHaveLength(30);
    expect((await register.service.verifyRegister()).ok).toBe(true);
  });

  it('is recorded two hundred at a time, until none is left', async () => {
    const end = addDays(register.today, -1);
    await recognise(
      register,
      Array.from({ length: 450 }, (_, index) =>
        item(`Hàng ${index}`, register.today, { valid_to: end }),
      ),
    );
    const rounds: number[] = [];
    for (let round = 0; round < 4; round += 1) rounds.push(await register.service.recordLapses());
    expect(rounds).toEqual([200, 200, 50, 0]);
  });

  it('is not recorded when it was revoked or replaced before', async () => {
    const { today } = register;
    const end = addDays(today, 3);
    const { certificate_id } = await recogniseOne(register, 'prod_revoked', { valid_to: end });
    await revoke(register, [certificate_id]);
    await recogniseOne(register, 'prod_renewed', { valid_to: end });
    await recogniseOne(register, 'prod_renewed', { valid_from: today });
    register.setClock(addDays(end, 1));
    expect(await register.service.recordLapses()).toBe(0);
  });

  it('is recorded when its replacement begins only later', async () => {
    const end = addDays(register.today, 3);
    const begins = addDays(end, 10);
    await recogniseOne(register, PRODUCT, { valid_to: end });
    await recogniseOne(register, PRODUCT, { valid_from: begins });
    expect(await reasonOn(addDays(end, 1))).not.toBeNull();
    expect(await register.service.recordLapses()).toBe(1);
    expect(await queuedFor('lapsed')).toBe(1);
    expect(await reasonOn(begins)).toBeNull();
    expect(await register.service.recordLapses()).toBe(0);
  });

  it('is recorded when its revocation takes effect only later', async () => {
    const end = addDays(register.today, 3);
    const { certificate_id } = await recogniseOne(register, PRODUCT, { valid_to: end });
    await revoke(
      register,
      [certificate_id],
      'other',
      { effective_on: addDays(end, 10) },
      { acknowledge: ['revoked_after_end'], note: 'ngày như trên văn bản' },
    );
    expect(await reasonOn(addDays(end, 1))).toBe('lapsed');
    expect(await register.service.recordLapses()).toBe(1);
    expect(await queuedFor('lapsed')).toBe(1);
    expect(await reasonOn(addDays(end, 10))).toBe('revoked');
  });
});
