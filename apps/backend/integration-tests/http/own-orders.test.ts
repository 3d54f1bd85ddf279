import { z } from '@medusajs/framework/zod';
import { orderLookUpAnswer, ordersAnswer } from 'ocop-contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { completionAnswer, parsed } from '../support/answers';
import { untilWaiting } from '../support/blocked-sessions';
import { stockOf } from '../support/catalogue';
import type { Answer, HttpClient } from '../support/http-client';
import { deliver, must, type Order, readOrder } from '../support/orders';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const PHONE = '0912345678';
const EMAIL = 'khach-hang@chophien.test';
const completed = completionAnswer.extend({
  order: z.looseObject({ id: z.string(), display_id: z.number() }),
  order_pass: z.string(),
});

let shop: Shop;
let goods: Listed;
/** An order that is looked for, and stays as it is. */
let known: Placed;
let second: Placed;
let addresses = 0;

beforeAll(async () => {
  shop = await openSharedShop();
  goods = await shop.register.recogniseOne();
  known = await place();
  second = await place();
});

interface Placed {
  id: string;
  number: number;
  pass: string;
  /** Requests of who holds the pass. */
  buyer: HttpClient;
}

async function place(): Promise<Placed> {
  const cart = await shop.carts.ready([goods]);
  const { order, order_pass } = parsed(completed, await shop.carts.postCompletion(cart.id));
  const buyer = shop.store.with({ 'x-order-pass': order_pass });
  return { id: order.id, number: order.display_id, pass: order_pass, buyer };
}

/** Somebody whom no other test has met: limits count by address (TEST-NET-2). */
function from(): HttpClient {
  addresses += 1;
  return shop.store.with({ 'x-forwarded-for': `198.51.100.${100 + addresses}` });
}

const lookUp = (number: string, contact: string, client = from()) =>
  client.post('/store/ocop/orders/look-up', { number, contact });

const cancel = ({ id, buyer }: Placed) => buyer.post(`/store/ocop/orders/${id}/cancel`);

/** What the list of the orders of this browser says of one. */
async function summaryOf({ pass, id }: Placed) {
  const answer = await shop.store.post('/store/ocop/orders/of-passes', { passes: [pass] });
  const [order] = parsed(ordersAnswer, answer).orders;
  expect(order?.id).toBe(id);
  return order;
}

const pack = (order: Order): Promise<Answer> =>
  shop.admin.post(`/admin/orders/${order.id}/fulfillments`, {
    items: order.items.map(({ id }) => ({ id, quantity: 1 })),
  });

async function capture(order: Placed): Promise<void> {
  const { id } = await shop.database.one<{ id: string }>(
    `select p.id from payment p join order_payment_collection l
       on l.payment_collection_id = p.payment_collection_id where l.order_id = $1`,
    [order.id],
  );
  await must(shop.admin.post(`/admin/payments/${id}/capture`));
}

/** What holds of an order together: cancelled or packed, its payment, its goods. */
async function booksOf({ id }: Placed) {
  return shop.database.one<{ canceled: boolean; parcels: number; released: boolean }>(
    `select o.canceled_at is not null as canceled,
            (select count(*)::int from order_fulfillment l join fulfillment f on f.id = l.fulfillment_id
              where l.order_id = o.id and l.deleted_at is null and f.canceled_at is null
                and f.deleted_at is null) as parcels,
            (select bool_and(p.canceled_at is not null) from order_payment_collection l
               join payment p on p.payment_collection_id = l.payment_collection_id
              where l.order_id = o.id) as released
       from "order" o where o.id = $1`,
    [id],
  );
}

describe('an order is found', () => {
  it.each([
    ['its number and phone', (n: number) => `${n}`, PHONE],
    ['a # and the phone with +84 and dots', (n: number) => `# ${n}`, '+84 912.345.678'],
    [
      'words around the number, e-mail in capitals',
      (n: number) => `Đơn hàng số ${n}`,
      EMAIL.toUpperCase(),
    ],
  ])('by %s', async (_case, write, contact) => {
    const found = parsed(orderLookUpAnswer, await lookUp(write(known.number), contact));
    expect(found.order_id).toBe(known.id);
    const holder = shop.store.with({ 'x-order-pass': found.order_pass });
    expect((await holder.get(`/store/orders/${known.id}`)).status).toBe(200);
  });

  it('by nobody else, who cannot tell whether there is one', async () => {
    const wrong = await Promise.all([
      lookUp(String(known.number), '0912345679'),
      lookUp(String(known.number), 'khach-khac@chophien.test'),
      lookUp(String(known.number), '-'),
      lookUp('999999999', PHONE),
      lookUp('khong phai so', PHONE),
      lookUp('', ''),
    ]);
    for (const { status, body } of wrong) {
      expect({ status, body }).toEqual({ status: 404, body: wrong[0]?.body });
    }
  });

  it('no sooner where there is none', async () => {
    for (const number of [String(known.number), '999999998']) {
      const began = performance.now();
      await lookUp(number, '0912345670');
      // Timers may fire a millisecond early.
      expect(performance.now() - began).toBeGreaterThanOrEqual(198);
    }
  });

  it('not in another shop', async () => {
    const move = 'update "order" set sales_channel_id = $2 where id = $1';
    const { channel } = await shop.database.one<{ channel: string }>(
      'select sales_channel_id as channel from "order" where id = $1',
      [known.id],
    );
    await shop.database.sql(move, [known.id, 'sc_of_another_shop']);
    const there = await lookUp(String(known.number), PHONE);
    await shop.database.sql(move, [known.id, channel]);
    expect(there.status).toBe(404);
  });
});

describe('looking for orders', () => {
  const tried = (answers: readonly Answer[]) => answers.filter(({ status }) => status === 404);

  it('costs nothing where it is found', async () => {
    const shared = from();
    for (let n = 0; n < 10; n += 1) {
      expect((await lookUp(String(known.number), EMAIL, shared)).status).toBe(200);
    }
  });

  it('costs one address more and more time', async () => {
    const guesser = from();
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        lookUp(`${800_000_000 + n}`, `0977${100_000 + n}`, guesser),
      ),
    );
    expect(tried(answers).length).toBeLessThanOrEqual(21);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBe(30 - tried(answers).length);
    for (const { headers, body } of refused) {
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(body).toMatchObject({ code: 'too_many_requests' });
    }
  });

  it('costs more and more time at one order, and with one contact, from however many addresses', async () => {
    const atOne = await Promise.all(
      Array.from({ length: 16 }, (_, n) => lookUp(`#${known.number}`, `0978${100_000 + n}`)),
    );
    expect(tried(atOne).length).toBeLessThanOrEqual(9);
    const withOne = await Promise.all(
      Array.from({ length: 16 }, (_, n) =>
        lookUp(`${810_000_000 + n}`, n % 2 ? '0979 000 111' : '+84979000111'),
      ),
    );
    expect(tried(withOne).length).toBeLessThanOrEqual(9);
  });
});

it('the orders of a browser are those whose passes it holds, newest first, and say how far each is', async () => {
  const forged = second.pass.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A'));
  const passes = [known.pass, second.pass, second.pass, forged, 'order_1', '.'];
  const answer = await shop.store.post('/store/ocop/orders/of-passes', { passes });
  const { orders } = parsed(ordersAnswer, answer);
  expect(orders.map(({ id }) => id)).toEqual([second.id, known.id]);
  expect(orders[0]).toMatchObject({
    number: second.number,
    state: 'placed',
    can_cancel: true,
    canceled_at: null,
    goods: [goods.title],
  });
  expect(JSON.stringify(answer.body)).not.toMatch(/0912345678|khach-hang@/);
  expect(answer.headers.get('cache-control')).toBe('no-store');

  await deliver(shop, await readOrder(shop.admin, second.id));
  expect(await summaryOf(second)).toMatchObject({ state: 'delivered', can_cancel: false });
});

describe('an order that nobody has begun with', () => {
  it('is cancelled once, however often: goods are free, the payment is given back', async () => {
    const before = await stockOf(shop, goods.variantId);
    const order = await place();
    expect(await stockOf(shop, goods.variantId)).toMatchObject({ reserved: before.reserved + 1 });
    const answers = await Promise.all([cancel(order), cancel(order), cancel(order)]);
    answers.push(await cancel(order));
    for (const answer of answers) {
      expect(answer).toMatchObject({
        status: 200,
        body: { order: { id: order.id, state: 'canceled', can_cancel: false } },
      });
      expect(answer.body).toEqual(answers[0]?.body);
    }
    expect(await summaryOf(order)).toMatchObject({ canceled_at: expect.any(String) });
    expect(await booksOf(order)).toEqual({ canceled: true, parcels: 0, released: true });
    expect(await stockOf(shop, goods.variantId)).toEqual(before);
  });

  it('is not cancelled by who knows its id alone, or holds the pass of another', async () => {
    for (const stranger of [shop.store, second.buyer]) {
      const answer = await stranger.post(`/store/ocop/orders/${known.id}/cancel`);
      expect(answer.status).toBe(404);
    }
    expect(await booksOf(known)).toMatchObject({ canceled: false });
  });
});

it('an order that is paid is not cancelled by its buyer, but by staff, and packed by nobody then', async () => {
  const order = await place();
  const lines = await readOrder(shop.admin, order.id);
  await capture(order);
  expect(await cancel(order)).toMatchObject({ status: 409, body: { code: 'order_begun' } });
  expect(await summaryOf(order)).toMatchObject({ state: 'placed', can_cancel: false });
  await must(shop.admin.post(`/admin/orders/${order.id}/cancel`));
  expect((await pack(lines)).status).toBe(400);
  expect(await booksOf(order)).toMatchObject({ canceled: true, parcels: 0 });
});

describe('an order that is cancelled and packed at once', () => {
  /** Sends both so that they meet: the first waits for the order's lock, the second behind it. */
  async function meet(order: Placed, send: readonly (() => Promise<Answer>)[]): Promise<Answer[]> {
    const holder = await shop.database.connect();
    try {
      await holder.query('begin');
      await holder.query('select pg_advisory_xact_lock(ocop_order_lock($1))', [order.id]);
      const answers: Promise<Answer>[] = [];
      for (const one of send) {
        answers.push(one());
        await untilWaiting(shop.database, answers.length);
      }
      await holder.query('commit');
      return await Promise.all(answers);
    } finally {
      await holder.end();
    }
  }

  it('is packed where its parcel came first', async () => {
    const order = await place();
    const lines = await readOrder(shop.admin, order.id);
    const [packed, canceled] = await meet(order, [() => pack(lines), () => cancel(order)]);
    expect(packed?.status).toBe(200);
    expect(canceled).toMatchObject({ status: 409, body: { code: 'order_begun' } });
    expect(await booksOf(order)).toEqual({ canceled: false, parcels: 1, released: false });
    expect(await summaryOf(order)).toMatchObject({ state: 'preparing', can_cancel: false });
  });

  it('is cancelled where its buyer came first, and its goods are free', async () => {
    const before = await stockOf(shop, goods.variantId);
    const order = await place();
    const lines = await readOrder(shop.admin, order.id);
    const [canceled, packed] = await meet(order, [() => cancel(order), () => pack(lines)]);
    expect(canceled?.status).toBe(200);
    expect(packed).toMatchObject({ status: 409, body: { code: 'order_canceled' } });
    expect(await booksOf(order)).toEqual({ canceled: true, parcels: 0, released: true });
    expect(await stockOf(shop, goods.variantId)).toEqual(before);
  });

  it('is packed where staff cancel it and its parcel came first', async () => {
    const order = await place();
    const lines = await readOrder(shop.admin, order.id);
    const [packed, canceled] = await meet(order, [
      () => pack(lines),
      () => shop.admin.post(`/admin/orders/${order.id}/cancel`),
    ]);
    expect(packed?.status).toBe(200);
    expect(canceled).toMatchObject({ status: 409, body: { code: 'order_begun' } });
    expect(await booksOf(order)).toEqual({ canceled: false, parcels: 1, released: false });
  });
});

it('a cancellation that was cut off is finished when it is asked for again, and nobody packs it before', async () => {
  const order = await place();
  const lines = await readOrder(shop.admin, order.id);
  await shop.database.sql('select ocop_claim_cancellation($1, false)', [order.id]);
  expect(await pack(lines)).toMatchObject({ status: 409, body: { code: 'order_canceled' } });
  expect(await booksOf(order)).toMatchObject({ canceled: false, parcels: 0 });
  expect((await cancel(order)).status).toBe(200);
  expect(await booksOf(order)).toEqual({ canceled: true, parcels: 0, released: true });
});
