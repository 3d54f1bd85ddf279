import fc from 'fast-check';
import { addDays, type SaleStop, saleStopOn } from 'ocop-core';
import type { Client } from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import { untilBlocked } from '../setup/blocked';
import { registerPerTest } from '../setup/register-per-test';
import { item, recognise, recogniseOne, revoke } from '../setup/samples';

const register = registerPerTest();
const REFUSED_BY_GATE = { code: 'OC001' };
const STOPPED: SaleStop = { kind: 'stopped', through: null };

let producer: string;
let other: string;

beforeEach(async () => {
  await recognise(register, [
    item('Mật ong', register.today, { product_id: 'prod_a' }),
    item('Chè', register.today, { product_id: 'prod_b' }),
    item('Gạo', register.today, { product_id: 'prod_c', producer: { name: 'HTX Lúa' } }),
  ]);
  producer = await producerOf('prod_a');
  other = await producerOf('prod_c');
});

async function producerOf(product: string): Promise<string> {
  const [row] = await register.sql<{ producer_id: string }>(
    'select producer_id from ocop_certificate where product_id = $1',
    [product],
  );
  return row?.producer_id ?? '';
}

function stop(
  stop: SaleStop | null,
  { source = 'seller:1', producers = [producer] }: { source?: string; producers?: string[] } = {},
) {
  return register.service.setSaleStops({
    source,
    producer_ids: producers,
    stop,
    actor: 'admin:test',
  });
}

async function refusalOf(product: string, day = register.today): Promise<string | null> {
  const [row] = await register.sql<{ reason: string | null }>(
    'select ocop_refusal($1, $2) as reason',
    [product, day],
  );
  return row?.reason ?? null;
}

async function causes(): Promise<[string, string][]> {
  const found = await register.sql<{ product_id: string; cause: string }>(
    `select product_id, cause from ocop_listing_change where cause like 'sale%'
      order by created_at, due_at, product_id`,
  );
  return found.map(({ product_id, cause }) => [product_id, cause]);
}

const clear = (...product_ids: string[]) =>
  register.service.clearOrder({ order_id: 'o1', cart_id: null, product_ids });

describe('a stop', () => {
  it('keeps all goods of its producer from being sold, and nobody else’s', async () => {
    expect((await stop(STOPPED)).product_ids).toEqual(['prod_a', 'prod_b']);
    expect(await refusalOf('prod_a')).toBe('stopped');
    expect(await refusalOf('prod_b')).toBe('stopped');
    expect(await refusalOf('prod_c')).toBeNull();
    await expect(clear('prod_c', 'prod_a')).rejects.toMatchObject(REFUSED_BY_GATE);
    expect(await causes()).toEqual([
      ['prod_a', 'sale_stopped'],
      ['prod_b', 'sale_stopped'],
    ]);
  });

  it('also what comes under its producer later', async () => {
    await stop(STOPPED);
    await recognise(register, [item('Dầu dừa', register.today, { product_id: 'prod_new' })]);
    expect(await refusalOf('prod_new')).toBe('stopped');
  });

  it('lets them be sold again when it is lifted', async () => {
    await stop(STOPPED);
    await stop(null);
    expect(await refusalOf('prod_a')).toBeNull();
    expect(await clear('prod_a')).toBe('cleared');
    expect((await causes()).slice(2)).toEqual([
      ['prod_a', 'sale_resumed'],
      ['prod_b', 'sale_resumed'],
    ]);
  });

  it('changes nothing when it is said again, neither goods nor edition', async () => {
    await stop(STOPPED);
    const edition = await register.service.shopEdition();
    expect((await stop(STOPPED)).product_ids).toEqual([]);
    expect(await register.service.shopEdition()).toEqual(edition);
    expect(await causes()).toHaveLength(2);
  });

  it('says all that its source has: who is not named any more is free', async () => {
    await stop(STOPPED, { producers: [producer, other] });
    const { product_ids } = await stop(STOPPED, { producers: [other] });
    expect(product_ids).toEqual(['prod_a', 'prod_b']);
    expect(await refusalOf('prod_a')).toBeNull();
    expect(await refusalOf('prod_c')).toBe('stopped');
  });

  it('of one source stays when another lifts its own', async () => {
    await stop(STOPPED);
    await stop(STOPPED, { source: 'inspection:7' });
    await stop(null);
    expect(await refusalOf('prod_a')).toBe('stopped');
  });

  it('says less than a decision about the certificate', async () => {
    const { certificate_id } = await recogniseOne(register, 'prod_x');
    await stop(STOPPED, { producers: [await producerOf('prod_x')] });
    await revoke(register, [certificate_id]);
    expect(await refusalOf('prod_x')).toBe('revoked');
    expect((await register.service.refusalsForProducts(['prod_x'])).get('prod_x')).toMatchObject({
      reason: 'revoked',
      through: null,
    });
  });

  it('moves the edition of the shop at its commit', async () => {
    const before = await register.service.shopEdition();
    const holder = await register.connect();
    await holder.query('begin');
    await holder.query('lock table ocop_listing_change in share mode');
    const stopped = stop(STOPPED);
    await untilBlocked(register);
    expect(await register.service.shopEdition(), 'written, not committed').toEqual(before);
    await holder.query('rollback');
    await stopped;
    expect(await register.service.shopEdition()).not.toEqual(before);
  });
});

describe('a pause', () => {
  it('keeps goods on the shelf, sells none, and says until when', async () => {
    const through = addDays(register.today, 3);
    await stop({ kind: 'paused', through });
    expect(await refusalOf('prod_a')).toBe('paused');
    await expect(clear('prod_a')).rejects.toMatchObject(REFUSED_BY_GATE);
    await register.sql("select ocop_assert_may('{prod_a}', true)");
    const refusals = await register.service.refusalsForProducts(['prod_a']);
    expect(refusals.get('prod_a')).toMatchObject({ reason: 'paused', since: null, through });
  });

  it('ends by itself after its last day', async () => {
    const through = addDays(register.today, 3);
    await stop({ kind: 'paused', through });
    expect(await refusalOf('prod_a', through)).toBe('paused');
    expect(await refusalOf('prod_a', addDays(through, 1))).toBeNull();
    const due = await register.sql<{ due: string }>(
      `select to_char(due_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as due
         from ocop_listing_change where cause = 'sale_resumed' and product_id = 'prod_a'`,
    );
    expect(due).toEqual([{ due: addDays(through, 1) }]);
  });

  it('gives way to a stop, whichever was set first', async () => {
    await stop({ kind: 'paused', through: null });
    await stop(STOPPED, { source: 'seller:2' });
    expect(await refusalOf('prod_a')).toBe('stopped');
  });

  it('is what the rule says of any set of stops, on any day', async () => {
    const day = fc.integer({ min: -3, max: 3 }).map((days) => addDays(register.today, days));
    const stops = fc.array(
      fc.record({ kind: fc.constantFrom('stopped', 'paused'), through: fc.option(day) }),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(stops, day, async (given, on) => {
        const set: SaleStop[] = given.map(({ kind, through }) => ({
          kind: kind === 'stopped' ? 'stopped' : 'paused',
          through,
        }));
        for (const [index, one] of set.entries()) await stop(one, { source: `s:${index}` });
        expect(await refusalOf('prod_a', on)).toBe(saleStopOn(set, on)?.kind ?? null);
        for (const index of set.keys()) await stop(null, { source: `s:${index}` });
      }),
      { numRuns: 25 },
    );
  });
});

/** An order's transaction as the database sees it: asserted, and not committed yet. */
async function orderInFlight(...products: string[]): Promise<Client> {
  const client = await register.connect();
  await client.query('begin');
  await client.query('select ocop_assert_saleable($1)', [products]);
  return client;
}

describe('the race', () => {
  it('of an order that is being committed: the stop waits for it', async () => {
    const order = await orderInFlight('prod_b');
    const stopped = stop(STOPPED);
    const [blocked] = await untilBlocked(register);
    expect(blocked?.query).toContain('ocop_product_lock');
    await order.query('commit');
    expect((await stopped).product_ids).toEqual(['prod_a', 'prod_b']);
  });

  it('of a stop that is being committed: the order waits, and is refused', async () => {
    const holder = await register.connect();
    await holder.query('begin');
    await holder.query('lock table ocop_listing_change in share mode');
    const stopped = stop(STOPPED);
    await untilBlocked(register);
    const cleared = expect(clear('prod_a')).rejects.toMatchObject(REFUSED_BY_GATE);
    await untilBlocked(register, 2);
    await holder.query('rollback');
    await stopped;
    await cleared;
    expect(await register.service.listOrderClearances({})).toEqual([]);
  });

  it('of a product that comes under the producer meanwhile: tried again, it is among them', async () => {
    const order = await orderInFlight('prod_a');
    const stopped = stop(STOPPED);
    const lost = expect(stopped).rejects.toThrow(/products changed/);
    await untilBlocked(register);
    await recognise(register, [item('Dầu dừa', register.today, { product_id: 'prod_late' })]);
    await order.query('commit');
    await lost;
    expect(await refusalOf('prod_a')).toBeNull();
    expect((await stop(STOPPED)).product_ids).toEqual(['prod_a', 'prod_b', 'prod_late']);
  });

  it('of two who stop the same at once: both are kept', async () => {
    await Promise.all([stop(STOPPED), stop(STOPPED, { source: 'seller:2' })]);
    await stop(null);
    expect(await refusalOf('prod_a')).toBe('stopped');
  });
});
