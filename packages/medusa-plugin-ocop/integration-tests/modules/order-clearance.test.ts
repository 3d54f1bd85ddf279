import { describe, expect, it } from 'vitest';
import { untilBlocked } from '../setup/blocked';
import { registerPerTest } from '../setup/register-per-test';
import { recogniseOne, revoke } from '../setup/samples';

const register = registerPerTest();
const REFUSED_BY_GATE = { code: 'OC001' };

function order(order_id: string, ...product_ids: string[]) {
  return { order_id, cart_id: `cart_${order_id}`, product_ids };
}

function clearances() {
  return register.sql<{ order_id: string; outcome: string }>(
    'select order_id, outcome from ocop_order_clearance order by order_id',
  );
}

describe('the clearance of an order', () => {
  it('is written once, however often it is asked', async () => {
    await recogniseOne(register, 'prod_a');
    const input = order('o1', 'prod_a', 'prod_a');
    const outcomes = await Promise.all([1, 2, 3].map(() => register.service.clearOrder(input)));
    expect(outcomes).toEqual(['cleared', 'cleared', 'cleared']);
    expect(await clearances()).toEqual([{ order_id: 'o1', outcome: 'cleared' }]);
  });

  it('is refused for one product of many, with nothing written', async () => {
    await recogniseOne(register, 'prod_a');
    const { certificate_id } = await recogniseOne(register, 'prod_b');
    await revoke(register, [certificate_id]);
    await expect(
      register.service.clearOrder(order('o1', 'prod_a', 'prod_b')),
    ).rejects.toMatchObject(REFUSED_BY_GATE);
    await expect(
      register.service.clearOrder(order('o2', 'prod_a', 'prod_unknown')),
    ).rejects.toMatchObject(REFUSED_BY_GATE);
    expect(await clearances()).toEqual([]);
  });

  it('stays with who decided first', async () => {
    await recogniseOne(register, 'prod_a');
    expect(await register.service.clearOrder(order('o1', 'prod_a'))).toBe('cleared');
    expect(await register.service.refuseOrder(order('o1', 'prod_a'))).toBe('cleared');
    expect(await register.service.refuseOrder(order('o2', 'prod_a'))).toBe('refused');
    expect(await register.service.clearOrder(order('o2', 'prod_a'))).toBe('refused');
  });

  it('and its refusal at the same moment agree on one outcome', async () => {
    await recogniseOne(register, 'prod_a');
    for (let round = 0; round < 40; round += 1) {
      const input = order(`o${round}`, 'prod_a');
      const outcomes = await Promise.all([
        register.service.clearOrder(input),
        register.service.refuseOrder(input),
        register.service.clearOrder(input),
        register.service.refuseOrder(input),
      ]);
      expect(new Set(outcomes).size).toBe(1);
    }
    expect(await clearances()).toHaveLength(40);
  });

  it('waits for a refusal that is not committed yet, and then obeys it', async () => {
    await recogniseOne(register, 'prod_a');
    const other = await register.connect();
    await other.query('begin');
    await other.query(`insert into ocop_order_clearance
      (id, order_id, outcome, product_ids, decided_at)
      values ('occlr_x', 'o1', 'refused', '[]', now())`);
    const cleared = register.service.clearOrder(order('o1', 'prod_a'));
    await untilBlocked(register);
    await other.query('commit');
    expect(await cleared).toBe('refused');
  });

  it('of an order without goods of the catalogue needs no certificate', async () => {
    expect(await register.service.clearOrder(order('o1'))).toBe('cleared');
  });
});
