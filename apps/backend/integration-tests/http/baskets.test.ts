import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cartAnswer, parsed } from '../support/answers';
import { must } from '../support/orders';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const OLD = "now() - interval '36 days'";

let shop: Shop;
let goods: Listed;

beforeAll(async () => {
  shop = await openSharedShop();
  goods = await shop.register.recogniseOne();
});

async function age(cartId: string, since = OLD): Promise<void> {
  const { database } = shop;
  await database.sql(`update cart set updated_at = ${since} where id = $1`, [cartId]);
  await database.sql(`update cart_line_item set updated_at = ${since} where cart_id = $1`, [
    cartId,
  ]);
}

const empty = async () => parsed(cartAnswer, await shop.carts.postCart([])).cart;

describe('abandoned baskets', () => {
  it('are deleted with the addresses in them; orders, payments and baskets in use are not', async () => {
    const left = await shop.carts.create([goods]);
    const ready = await shop.carts.ready([goods]);
    const paid = await shop.carts.ready([goods]);
    const ordered = await shop.carts.ready([goods]);
    const used = await shop.carts.create([goods]);
    const nothing = await empty();
    const begun = await empty();
    // Of a basket in use that goes elsewhere now, the place where it went before is nobody's.
    const moved = await shop.carts.ready([goods]);
    const elsewhere = { first_name: 'Lan', address_1: '2 Lê Lợi', city: 'Huế', country_code: 'vn' };
    await must(shop.store.post(`/store/carts/${moved.id}`, { shipping_address: elsewhere }));
    const orderId = await shop.carts.complete(ordered.id);
    const { database } = shop;
    await database.sql(
      `update payment_session set status = 'authorized' where payment_collection_id in
         (select payment_collection_id from cart_payment_collection where cart_id = $1)`,
      [paid.id],
    );
    // A basket whose completion was written to the order alone.
    await database.sql('update cart set completed_at = null where id = $1', [ordered.id]);
    await Promise.all([left, ready, paid, ordered].map(({ id }) => age(id)));
    await age(used.id, "now() - interval '34 days'");
    await age(nothing.id, "now() - interval '25 hours'");

    const ids = [left, ready, paid, ordered, used, nothing, begun].map(({ id }) => id);
    const kept = async () =>
      (await database.sql<{ id: string }>('select id from cart where id = any($1)', [ids])).map(
        ({ id }) => id,
      );
    const expected = [paid, ordered, used, begun].map(({ id }) => id).sort();
    await vi.waitUntil(async () => (await kept()).length <= expected.length, {
      timeout: 150_000,
      interval: 500,
    });
    expect((await kept()).sort()).toEqual(expected);
    const loose = `from cart_address a where a.first_name = 'Lan' and not exists (
      select 1 from cart c where a.id in (c.shipping_address_id, c.billing_address_id))`;
    expect(await database.sql(`select 1 ${loose}`)).not.toEqual([]);
    await database.sql(
      `update cart_address set updated_at = now() - interval '25 hours' where id in (select a.id ${loose})`,
    );
    await vi.waitUntil(async () => (await database.sql(`select 1 ${loose}`)).length === 0, {
      timeout: 150_000,
      interval: 500,
    });
    expect((await kept()).sort()).toEqual(expected);
    expect((await shop.store.get(`/store/carts/${left.id}`)).status).toBe(404);
    expect((await shop.admin.get(`/admin/orders/${orderId}`)).status).toBe(200);
  }, 400_000);
});

it('one address begins so many baskets a minute, and no more', async () => {
  const client = shop.store.with({ 'x-forwarded-for': '198.51.100.7' });
  // Not even a basket: what is counted is the attempt.
  const body = { items: 'khong-co' };
  const answers = await Promise.all(
    Array.from({ length: 130 }, () => client.post('/store/carts', body)),
  );
  expect(answers.filter(({ status }) => status === 400).length).toBe(120);
  const refused = answers.find(({ status }) => status === 429);
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  const other = shop.store.with({ 'x-forwarded-for': '198.51.100.8' });
  expect((await other.post('/store/carts', body)).status).toBe(400);
});

it('Medusa’s routes of the shop count with ours', async () => {
  const client = shop.store.with({ 'x-forwarded-for': '198.51.100.9' });
  const first = await client.get('/store/regions');
  const second = await client.get('/store/ocop/statistics');
  expect(first.headers.get('ratelimit-limit')).toBe('600');
  expect(Number(second.headers.get('ratelimit-remaining'))).toBe(
    Number(first.headers.get('ratelimit-remaining')) - 1,
  );
});
