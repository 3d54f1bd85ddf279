import { addDays } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { untilBlocked } from '../setup/blocked';
import { registerPerTest } from '../setup/register-per-test';
import { recogniseOne, reinstate, revoke } from '../setup/samples';

const register = registerPerTest();

async function edition(): Promise<string> {
  return (await register.service.shopEdition()).edition;
}

/** Whether the edition is another one after some work; it is the same twice before and after. */
async function moves(work: () => Promise<unknown>): Promise<boolean> {
  const before = await edition();
  expect(await edition()).toBe(before);
  await work();
  const after = await edition();
  expect(await edition()).toBe(after);
  return after !== before;
}

describe('the edition of the shop', () => {
  it('moves with everything that happens to a certificate', async () => {
    expect(await moves(() => recogniseOne(register, 'prod_a'))).toBe(true);
    const { certificate_id } = await recogniseOne(register, null);
    const link = { certificate_id, product_id: 'prod_b', actor: 'system' };
    expect(await moves(() => register.service.linkProduct(link))).toBe(true);
    expect(await moves(() => revoke(register, [certificate_id]))).toBe(true);
    expect(await moves(() => reinstate(register, [certificate_id]))).toBe(true);
  });

  it('moves at midnight in Vietnam, before anybody has written down a lapse', async () => {
    const today = register.today;
    register.setClock(new Date(`${today}T23:59:59.999+07:00`));
    const before = await edition();
    register.setClock(new Date(`${addDays(today, 1)}T00:00:00.000+07:00`));
    expect(await edition()).not.toBe(before);
  });

  it('moves when goods, reviews or search documents have changed', async () => {
    expect(await moves(() => register.service.raiseShopEdition())).toBe(true);
    expect(await moves(() => register.backlog.raiseEdition())).toBe(true);
  });

  it('stays when nothing has changed', async () => {
    const { certificate_id } = await recogniseOne(register, 'prod_a');
    expect(await moves(() => register.service.refusalsForProducts(['prod_a']))).toBe(false);
    expect(await moves(() => register.service.recordLapses())).toBe(false);
    await expect(moves(() => revoke(register, ['occert_unknown']))).rejects.toThrow();
    expect(await moves(() => register.service.listStandings([certificate_id]))).toBe(false);
  });

  it('moves at the commit of a decision, together with what it says and never before', async () => {
    const { certificate_id } = await recogniseOne(register, 'prod_a');
    const before = await edition();
    const holder = await register.connect();
    await holder.query('begin');
    await holder.query('lock table ocop_listing_change in share mode');
    const decided = revoke(register, [certificate_id]);
    await untilBlocked(register);
    expect(await edition(), 'entered, not committed').toBe(before);
    await holder.query('rollback');
    await decided;
    expect(await edition()).not.toBe(before);
  });
});
