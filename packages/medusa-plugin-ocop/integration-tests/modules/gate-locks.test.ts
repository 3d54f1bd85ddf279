import type { Client } from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import { blockedSessions, untilBlocked } from '../setup/blocked';
import { registerPerTest } from '../setup/register-per-test';
import { recogniseOne, reinstate, revoke } from '../setup/samples';

const register = registerPerTest();
const REFUSED_BY_GATE = { code: 'OC001' };
let certificateId: string;

beforeEach(async () => {
  certificateId = (await recogniseOne(register, 'prod_a')).certificate_id;
  await recogniseOne(register, 'prod_b');
});

/** An order's transaction as the database sees it: asserted, and not committed yet. */
async function orderInFlight(...products: string[]): Promise<Client> {
  const client = await register.connect();
  await client.query('begin');
  await client.query('select ocop_assert_saleable($1)', [products]);
  return client;
}

/** A revocation's transaction: exclusive lock taken, row written, and not committed yet. */
async function revocationInFlight(product: string): Promise<Client> {
  const client = await register.connect();
  await client.query('begin');
  await client.query('select pg_advisory_xact_lock(ocop_product_lock($1))', [product]);
  await client.query(
    'update ocop_certificate set revoked_on = ocop_today() where product_id = $1',
    [product],
  );
  return client;
}

async function pidOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  return rows[0]?.pid ?? 0;
}

describe('a revocation', () => {
  it('waits for an order that is being committed', async () => {
    const inFlight = await orderInFlight('prod_a');
    const revocation = revoke(register, [certificateId]);
    const [blocked] = await untilBlocked(register);
    expect(blocked?.blocked_by).toEqual([await pidOf(inFlight)]);
    expect(blocked?.query).toContain('ocop_product_lock');

    await inFlight.query('commit');

    expect((await revocation).counts).toEqual({ applied: 1, already: 0 });
  });

  it('waits for every one of many orders, and keeps later ones waiting', async () => {
    const inFlight = [await orderInFlight('prod_a', 'prod_b'), await orderInFlight('prod_a')];
    const revocation = revoke(register, [certificateId]);
    await untilBlocked(register);
    const late = register.service.clearOrder({
      order_id: 'o1',
      cart_id: null,
      product_ids: ['prod_a'],
    });
    const expected = expect(late).rejects.toMatchObject(REFUSED_BY_GATE);
    await untilBlocked(register, 2);

    await inFlight[0]?.query('rollback');
    await untilBlocked(register, 2);
    await inFlight[1]?.query('commit');

    expect((await revocation).counts.applied).toBe(1);
    await expected;
  });

  it('does not wait for orders of other products', async () => {
    const inFlight = await orderInFlight('prod_b');
    await revoke(register, [certificateId]);
    expect(await blockedSessions(register)).toEqual([]);
    await inFlight.query('commit');
  });
});

describe('an order', () => {
  const clear = (...product_ids: string[]) =>
    register.service.clearOrder({ order_id: 'o1', cart_id: null, product_ids });

  it('waits for a revocation that is being committed, and is refused', async () => {
    const revocation = await revocationInFlight('prod_a');
    const cleared = clear('prod_b', 'prod_a');
    const expected = expect(cleared).rejects.toMatchObject(REFUSED_BY_GATE);
    const [blocked] = await untilBlocked(register);
    expect(blocked?.blocked_by).toEqual([await pidOf(revocation)]);
    await revocation.query('commit');
    await expected;
    expect(await register.service.listOrderClearances({})).toEqual([]);
  });

  it('goes through when that revocation is rolled back', async () => {
    const revocation = await revocationInFlight('prod_a');
    const cleared = clear('prod_a');
    await untilBlocked(register);
    await revocation.query('rollback');
    expect(await cleared).toBe('cleared');
  });

  it('does not wait for revocations of other products, nor for other orders', async () => {
    const revocation = await revocationInFlight('prod_b');
    const inFlight = await orderInFlight('prod_a');
    expect(await clear('prod_a')).toBe('cleared');
    await Promise.all([revocation, inFlight].map((client) => client.query('rollback')));
  });

  it('waits for a reinstatement, and goes through', async () => {
    await revoke(register, [certificateId]);
    const holder = await register.connect();
    await holder.query('begin');
    await holder.query(`lock table ocop_listing_change in exclusive mode`);
    const reinstatement = reinstate(register, [certificateId]);
    await untilBlocked(register);
    const cleared = clear('prod_a');
    await untilBlocked(register, 2);
    await holder.query('commit');
    await reinstatement;
    expect(await cleared).toBe('cleared');
  });
});

describe('many orders and revocations at once', () => {
  it('end without a deadlock, and nothing is cleared after its revocation', async () => {
    await register.sql(`create table seen (order_id text, revoked boolean)`);
    // What the clearing transaction itself sees of the certificate when it writes its row.
    await register.sql(`
      create function see() returns trigger language plpgsql as $$ begin
        insert into seen select new.order_id, exists (select 1 from ocop_certificate
          where revoked_on is not null and product_id = any (
            select jsonb_array_elements_text(new.product_ids::jsonb)));
        return new; end $$;
      create trigger see before insert on ocop_order_clearance
        for each row execute function see()`);
    const products = ['prod_a', 'prod_b', 'prod_c', 'prod_d'];
    const ids = [certificateId];
    for (const product of products.slice(2)) {
      ids.push((await recogniseOne(register, product)).certificate_id);
    }
    const orders = Array.from({ length: 120 }, (_, index) => {
      const chosen = products.filter((_product, bit) => (index >> bit) % 2 === 1);
      return register.service
        .clearOrder({ order_id: `o${index}`, cart_id: null, product_ids: chosen })
        .catch((error: unknown) => {
          expect(error).toMatchObject(REFUSED_BY_GATE);
          return 'refused at the gate';
        });
    });
    const revocation = revoke(register, ids);
    const outcomes = await Promise.all(orders);
    await revocation;

    expect(outcomes).toContain('cleared');
    const seen = await register.sql<{ revoked: boolean }>('select revoked from seen');
    expect(seen.length).toBe(outcomes.filter((outcome) => outcome === 'cleared').length);
    expect(seen.filter(({ revoked }) => revoked)).toEqual([]);
  });
});
