import { z } from '@medusajs/framework/zod';
import {
  adminSellerOrdersAnswer,
  orderCourseAnswer,
  sellerOrderAnswer,
  sellerOrdersAnswer,
} from 'ocop-contract';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { completionAnswer, parsed } from '../support/answers';
import { stockOf } from '../support/catalogue';
import { joinDesk, lettersTo, untilLetters } from '../support/desks';
import type { Answer, HttpClient } from '../support/http-client';
import { must } from '../support/orders';
import { refusedLines } from '../support/refusals';
import type { Listed } from '../support/register';
import { newSeller, type TestSeller } from '../support/sellers';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const completed = completionAnswer.extend({
  order: z.looseObject({ id: z.string(), display_id: z.number() }),
  order_pass: z.string(),
});

let shop: Shop;
let seller: TestSeller;
let other: TestSeller;
/** Nobody's but the operator's. */
let ownGoods: Listed;
/** An order whose row a crash kept from being written, and one in the middle of whose sending a process ended. */
let missed: Placed;
let cutOff: Placed;
/** Three that nobody has answered in time. */
let late: Placed[];

beforeAll(async () => {
  shop = await openSharedShop();
  seller = await newSeller(shop);
  other = await newSeller(shop);
  ownGoods = await shop.register.recogniseOne();
  [missed, cutOff] = [await place(), await place()];
  await shop.database.sql('delete from marketplace_seller_order where order_id = $1', [missed.id]);
  await shop.database.sql(
    `update "order" set created_at = now() - interval '5 minutes' where id = $1`,
    [missed.id],
  );
  await must(act(cutOff, 'confirm'));
  await claimed(cutOff, 'ship', { way: 'own' });
  late = [await place(other.listed), await place(other.listed), await place(other.listed)];
  await shop.database.sql(
    `update marketplace_seller_order set answer_by = now() - interval '1 hour'
      where seller_id = $1`,
    [other.desk.sellerId],
  );
});

interface Placed {
  id: string;
  number: number;
  /** Requests of who holds the pass. */
  buyer: HttpClient;
}

async function place(goods: Listed = seller.listed): Promise<Placed> {
  const cart = await shop.carts.ready([goods]);
  const { order, order_pass } = parsed(completed, await shop.carts.postCompletion(cart.id));
  const buyer = shop.store.with({ 'x-order-pass': order_pass });
  return { id: order.id, number: order.display_id, buyer };
}

function act({ id }: Placed, name: string, body: object = {}): Promise<Answer> {
  return seller.desk.client.post(`/seller/orders/${id}/${name}`, body);
}

/** What a process leaves that ends when it has claimed an act. */
function claimed({ id }: Placed, name: string, detail: object): Promise<unknown> {
  return shop.database.sql(
    `update marketplace_seller_order set pending_act = $2, pending_detail = $3::jsonb,
            pending_by = 'member:m', pending_since = now() - interval '10 minutes'
      where order_id = $1`,
    [id, name, JSON.stringify(detail)],
  );
}

const cancel = (order: Placed) => order.buyer.post(`/store/ocop/orders/${order.id}/cancel`);
const atDesk = async ({ id }: Placed) =>
  parsed(sellerOrderAnswer, await seller.desk.client.get(`/seller/orders/${id}`)).order;
const courseOf = async ({ id, buyer }: Placed) =>
  parsed(orderCourseAnswer, await buyer.get(`/store/seller-orders/${id}`)).course;
const listOf = async (filter: string) =>
  parsed(sellerOrdersAnswer, await seller.desk.client.get(`/seller/orders?filter=${filter}`));

/** What Medusa keeps of an order. */
function stateOf({ id }: Placed) {
  return shop.database.one<{
    canceled: boolean;
    parcels: number;
    captures: number;
    released: boolean;
  }>(
    `select o.canceled_at is not null as canceled,
            (select count(*)::int from order_fulfillment l join fulfillment f on f.id = l.fulfillment_id
              where l.order_id = o.id and l.deleted_at is null and f.canceled_at is null
                and f.shipped_at is not null) as parcels,
            (select count(*)::int from order_payment_collection l
               join payment p on p.payment_collection_id = l.payment_collection_id
               join capture c on c.payment_id = p.id where l.order_id = o.id) as captures,
            (select bool_and(p.canceled_at is not null) from order_payment_collection l
               join payment p on p.payment_collection_id = l.payment_collection_id
              where l.order_id = o.id) as released
       from "order" o where o.id = $1`,
    [id],
  );
}

const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status);
/** What may be sold: the minute's job sends what was cut off meanwhile, and takes it from stock and reserved alike. */
const available = async () => {
  const { stocked, reserved } = await stockOf(shop, seller.listed.variantId);
  return stocked - reserved;
};

describe('an order', () => {
  it('is on its seller’s desk, with whom it goes to, when its buyer is answered', async () => {
    const order = await place();
    const { orders, counts } = await listOf('to_answer');
    expect(orders.map(({ id }) => id)).toContain(order.id);
    expect(counts.to_answer).toBeGreaterThan(0);
    const read = await atDesk(order);
    expect(read).toMatchObject({
      number: order.number,
      state: 'to_answer',
      is_cash: true,
      buyer_phone: '0912345678',
      acts: ['confirm', 'shorten', 'cancel'],
      lines: [{ quantity: 1 }],
    });
    expect(read.address).toContain('1 Lê Lợi');
    expect(read.total).toBe(read.subtotal + read.delivery_fee - read.discount);
    expect(await courseOf(order)).toMatchObject({
      state: 'to_answer',
      seller_name: seller.name,
      clock: { answer_by: read.clock?.answer_by },
    });
    await vi.waitFor(async () => {
      const letters = await lettersTo(shop, seller.desk.email);
      expect(letters.some(({ subject }) => subject.includes(`mới số ${order.number}`))).toBe(true);
    });
  });

  it('is nobody else’s: not another seller’s, not who knows its id alone', async () => {
    const order = await place();
    const path = `/seller/orders/${order.id}`;
    expect((await other.desk.client.get(path)).status).toBe(404);
    for (const name of ['confirm', 'deliver', 'collect']) {
      expect((await other.desk.client.post(`${path}/${name}`)).status).toBe(404);
    }
    expect((await shop.store.get(`/store/seller-orders/${order.id}`)).status).toBe(404);
    const operators = await place(ownGoods);
    expect((await act(operators, 'confirm')).status).toBe(404);
    expect(await courseOf(operators)).toBeNull();
  });

  it('is worked on by staff as well, once for each key', async () => {
    const order = await place();
    const staff = await joinDesk(shop, seller.desk);
    const client = staff.client.with({ 'idempotency-key': `xac-nhan-don-${order.number}-0001` });
    const path = `/seller/orders/${order.id}/confirm`;
    const [one, again] = [await client.post(path), await client.post(path)];
    expect(statuses([one, again])).toEqual([200, 200]);
    expect(again.body).toEqual(one.body);
  });

  it('is refused without what an act wants to know', async () => {
    const order = await place();
    const wrong: [string, object, string, string][] = [
      ['cancel', {}, 'reason', 'not_one_of'],
      ['cancel', { reason: 'other' }, 'note', 'reason_missing'],
      ['ship', { way: 'ghn' }, 'tracking_number', 'required'],
      ['ship', { way: 'ghn', tracking_number: '<x>' }, 'tracking_number', 'not_a_tracking_number'],
      ['ship', { way: 'other', tracking_number: 'AB1234' }, 'carrier_name', 'required'],
    ];
    for (const [name, body, path, code] of wrong) {
      expect(await act(order, name, body)).toMatchObject({
        status: 400,
        body: { problems: [{ path, code }] },
      });
    }
    expect(await act(order, 'ship', { way: 'own' })).toMatchObject({
      status: 409,
      body: { code: 'order_moved' },
    });
  });
});

describe('at the same time', () => {
  it('confirmed and cancelled by ten hands: one thing happens', async () => {
    const order = await place();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        n % 2 ? act(order, 'confirm') : act(order, 'cancel', { reason: 'out_of_stock' }),
      ),
    );
    const { state } = await atDesk(order);
    const { canceled } = await stateOf(order);
    expect(['confirmed', 'canceled']).toContain(state);
    expect(canceled).toBe(state === 'canceled');
    for (const [n, { status }] of answers.entries()) {
      // Who has confirmed may cancel after; who has cancelled may not confirm.
      if (n % 2 === 0) expect(status).toBe(200);
      else expect([200, 409]).toContain(status);
    }
  });

  it.each([1, 2, 3])(
    'confirmed by its seller and cancelled by its buyer: one of both (%i)',
    async () => {
      const order = await place();
      const [confirmed, canceled] = await Promise.all([act(order, 'confirm'), cancel(order)]);
      expect([
        [200, 409],
        [409, 200],
      ]).toContainEqual(statuses([confirmed, canceled]));
      const isConfirmed = confirmed.status === 200;
      expect((await stateOf(order)).canceled).toBe(!isConfirmed);
      const expected = isConfirmed ? 'confirmed' : 'canceled';
      await vi.waitFor(async () => expect((await atDesk(order)).state).toBe(expected));
      if (!isConfirmed) expect(await courseOf(order)).toMatchObject({ end: { by: 'buyer' } });
    },
  );

  it('sent five times, delivered, paid five times: one parcel, one capture', async () => {
    const order = await place();
    await must(act(order, 'confirm'));
    const before = await available();
    const parcel = { way: 'ghn', tracking_number: 'ga3k 7h2' };
    const sent = await Promise.all(Array.from({ length: 5 }, () => act(order, 'ship', parcel)));
    expect(statuses(sent)).toEqual([200, 200, 200, 200, 200]);
    expect(await available()).toBe(before);
    expect(await act(order, 'ship', { ...parcel, tracking_number: 'KHAC1' })).toMatchObject({
      status: 409,
      body: { code: 'order_moved' },
    });
    expect(await courseOf(order)).toMatchObject({
      state: 'shipped',
      parcel: { tracking_url: 'https://donhang.ghn.vn/?order_code=GA3K7H2' },
    });
    await must(act(order, 'deliver'));
    expect((await listOf('owed')).orders.map(({ id }) => id)).toContain(order.id);
    const paid = await Promise.all(Array.from({ length: 5 }, () => act(order, 'collect')));
    expect(statuses(paid)).toEqual([200, 200, 200, 200, 200]);
    expect(await stateOf(order)).toMatchObject({ parcels: 1, captures: 1 });
    expect((await listOf('done')).orders.map(({ id }) => id)).toContain(order.id);
    expect((await act(order, 'refuse')).status).toBe(409);
  });
});

describe('a number that was said wrong', () => {
  it('is corrected while the parcel is under way, once for each, and its buyer is told', async () => {
    const order = await place();
    await must(act(order, 'confirm'));
    const wrong = { way: 'ghn', tracking_number: 'GA3K7H2' };
    expect((await act(order, 'correct', wrong)).status).toBe(409);
    await must(act(order, 'ship', wrong));
    const right = { way: 'ghn', tracking_number: 'GA3K7H9', was: 'GA3K7H2' };
    const other = { ...right, tracking_number: 'GA3K7H8' };
    const said = await Promise.all([1, 2, 3].map(() => act(order, 'correct', right)));
    expect(statuses(said)).toEqual([200, 200, 200]);
    // Who read the wrong number still, and would write another over the right one.
    expect(await act(order, 'correct', other)).toMatchObject({
      status: 409,
      body: { code: 'order_moved' },
    });
    expect(await courseOf(order)).toMatchObject({
      state: 'shipped',
      parcel: { tracking_url: 'https://donhang.ghn.vn/?order_code=GA3K7H9' },
    });
    const { history } = await atDesk(order);
    expect(history.filter(({ type }) => type === 'corrected')).toMatchObject([
      { note: 'GA3K7H2 → GA3K7H9' },
    ]);
    const labels = await shop.database.sql<{ tracking_number: string }>(
      `select b.tracking_number from order_fulfillment l
         join fulfillment_label b on b.fulfillment_id = l.fulfillment_id and b.deleted_at is null
        where l.order_id = $1`,
      [order.id],
    );
    expect(labels).toEqual([{ tracking_number: 'GA3K7H9' }]);
    // A process that ended over it leaves it to whoever comes next.
    await claimed(order, 'correct', { way: 'own' });
    await must(act(order, 'deliver'));
    expect(await courseOf(order)).toMatchObject({ state: 'delivered', parcel: { way: 'own' } });
    expect((await act(order, 'correct', wrong)).status).toBe(409);
  });
});

describe('what does not become of an order', () => {
  it('cancelled by its seller: stock is free, the payment let go of, and why is said', async () => {
    const before = await available();
    const order = await place();
    await must(act(order, 'cancel', { reason: 'out_of_stock', note: 'Tuần sau có lại.' }));
    expect(await available()).toBe(before);
    expect(await stateOf(order)).toMatchObject({ canceled: true, released: true });
    expect(await courseOf(order)).toMatchObject({
      state: 'canceled',
      end: { by: 'seller', reason: 'out_of_stock', note: 'Tuần sau có lại.' },
    });
    expect((await cancel(order)).status).toBe(200);
  });

  it('refused at the door: the goods are in stock again, once, and nothing is captured', async () => {
    const before = await available();
    const order = await place();
    await must(act(order, 'confirm'));
    await must(act(order, 'ship', { way: 'own' }));
    const refused = await Promise.all([act(order, 'refuse'), act(order, 'refuse')]);
    expect(statuses(refused)).toEqual([200, 200]);
    expect(await available()).toBe(before);
    expect(await stateOf(order)).toMatchObject({ captures: 0, released: true });
    expect((await act(order, 'collect')).status).toBe(409);
    expect(await courseOf(order)).toMatchObject({ state: 'refused' });
  });

  it('a buyer does not cancel what is confirmed', async () => {
    const order = await place();
    await must(act(order, 'confirm'));
    expect(await cancel(order)).toMatchObject({ status: 409, body: { code: 'order_begun' } });
    await must(act(order, 'cancel', { reason: 'buyer_asked' }));
  });

  it('an act that a process left begun is finished before the next', async () => {
    const order = await place();
    await claimed(order, 'confirm', {});
    await must(act(order, 'ship', { way: 'own' }));
    expect(await atDesk(order)).toMatchObject({ state: 'shipped', pending_act: null });
  });
});

it('whoever leaves three orders unanswered sells no more until they are answered', {
  timeout: 90_000,
}, async () => {
  const slow = async () =>
    parsed(adminSellerOrdersAnswer, await shop.admin.get('/admin/seller-orders')).slow_sellers.find(
      ({ seller_id }) => seller_id === other.desk.sellerId,
    );
  await vi.waitFor(async () => expect((await slow())?.paused_since).toBeTruthy(), {
    timeout: 75_000,
    interval: 500,
  });
  expect(await slow()).toMatchObject({ overdue: 3, seller_name: other.name });
  const refused = await shop.carts.postCart([other.listed]);
  expect(refusedLines(refused)).toMatchObject([{ reason: 'paused' }]);
  await untilLetters(shop, other.desk.email, 3);
  for (const { id } of late) {
    await must(other.desk.client.post(`/seller/orders/${id}/confirm`));
  }
  expect(await slow()).toBeUndefined();
  await shop.carts.create([other.listed]);
});

it('what a crash left is done within a minute', { timeout: 90_000 }, async () => {
  await vi.waitFor(
    async () => {
      expect(await atDesk(cutOff)).toMatchObject({ state: 'shipped', pending_act: null });
      expect(await atDesk(missed)).toMatchObject({ state: 'to_answer' });
    },
    { timeout: 80_000, interval: 500 },
  );
  expect(await stateOf(cutOff)).toMatchObject({ parcels: 1 });
});
