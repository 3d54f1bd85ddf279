import { z } from '@medusajs/framework/zod';
import {
  adminCaseAnswer,
  adminCasesAnswer,
  noticesAnswer,
  orderCasesAnswer,
  sellerCaseAnswer,
  sellerCasesAnswer,
  sellerOrderAnswer,
} from 'ocop-contract';
import sharp from 'sharp';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { completionAnswer, parsed } from '../support/answers';
import { lettersTo } from '../support/desks';
import type { HttpClient } from '../support/http-client';
import { must } from '../support/orders';
import { readPublishableKey } from '../support/publishable-key';
import type { Listed } from '../support/register';
import { newSeller, type TestSeller } from '../support/sellers';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const completed = completionAnswer.extend({
  order: z.looseObject({ id: z.string(), display_id: z.number(), email: z.string() }),
  order_pass: z.string(),
});

interface Placed {
  id: string;
  number: number;
  email: string;
  pass: string;
  /** Requests of who holds the pass. */
  buyer: HttpClient;
}

let shop: Shop;
let key: string;
let seller: TestSeller;
let other: TestSeller;
let operators: Listed;
/** A case that nobody answers, and an answer that nobody speaks against: both too old. */
let silent: Awaited<ReturnType<typeof opened>>;
let accepted: Awaited<ReturnType<typeof opened>>;

beforeAll(async () => {
  shop = await openSharedShop();
  key = await readPublishableKey(shop.database);
  [seller, other] = [await newSeller(shop), await newSeller(shop)];
  operators = await shop.register.recogniseOne();
  [silent, accepted] = [await opened(), await opened()];
  await must(answer(accepted.id));
  await later(silent.id, '3 days');
  await later(accepted.id, '8 days');
});

async function place(goods: Listed = seller.listed): Promise<Placed> {
  const cart = await shop.carts.ready([goods]);
  const { order, order_pass } = parsed(completed, await shop.carts.postCompletion(cart.id));
  const buyer = shop.store.with({ 'x-order-pass': order_pass });
  return { id: order.id, number: order.display_id, email: order.email, pass: order_pass, buyer };
}

/** An order that its seller has sent. */
async function sent(): Promise<Placed> {
  const order = await place();
  const path = `/seller/orders/${order.id}`;
  await must(seller.desk.client.post(`${path}/confirm`));
  await must(seller.desk.client.post(`${path}/ship`, { way: 'own' }));
  return order;
}

const pathOf = ({ id }: Placed, more = '') => `/store/order-cases/${id}${more}`;
const say = (order: Placed, words = 'Gói trà bị rách.') =>
  order.buyer.post(pathOf(order), { kind: 'not_as_described', words });
const read = async (order: Placed) =>
  parsed(orderCasesAnswer, await order.buyer.get(pathOf(order)));

async function opened() {
  const order = await sent();
  const [one] = parsed(orderCasesAnswer, await must(say(order))).cases;
  return { order, id: one?.id ?? '' };
}

const answer = (id: string, body: object = { answer: 'refund', words: 'Xin hoàn tiền.' }) =>
  seller.desk.client.post(`/seller/cases/${id}/answer`, body);
const atDesk = async (id: string) =>
  parsed(sellerCaseAnswer, await seller.desk.client.get(`/seller/cases/${id}`)).case;
const decide = (id: string) =>
  shop.admin.post(`/admin/order-cases/${id}/decision`, {
    outcome: 'resend',
    words: 'Ảnh cho thấy gói bị rách.',
  });

/** Lets time pass over a case. */
const later = (id: string, interval: string) =>
  shop.database.sql(
    `update marketplace_order_case set opened_at = opened_at - $2::interval,
            answer_by = answer_by - $2::interval, solve_by = solve_by - $2::interval,
            answered_at = answered_at - $2::interval where id = $1`,
    [id, interval],
  );

async function sendPhoto(order: Placed, picture: Buffer): Promise<Response> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(picture)]), 'anh.jpg');
  return fetch(new URL(pathOf(order, '/photos'), shop.anyone.url), {
    method: 'POST',
    headers: { 'x-publishable-api-key': key, 'x-order-pass': order.pass },
    body: form,
  });
}

const letterTo = (email: string, words: string) =>
  vi.waitFor(async () => {
    const letters = await lettersTo(shop, email);
    expect(letters.map(({ subject }) => subject)).toContain(words);
  });

describe('a case about a parcel', () => {
  it('is not opened before the parcel is sent, and once then', async () => {
    const order = await place();
    expect(await read(order)).toMatchObject({ may_open: [], cases: [] });
    expect(await say(order)).toMatchObject({ status: 409, body: { code: 'case_not_possible' } });
    const gone = await sent();
    expect((await read(gone)).may_open).toEqual(['not_arrived', 'not_as_described']);
    const said = await Promise.all(Array.from({ length: 6 }, () => say(gone)));
    expect(said.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    const { cases, may_open, promise } = await read(gone);
    expect(cases).toMatchObject([{ state: 'to_answer', history: [{ type: 'opened' }] }]);
    expect(may_open).toEqual([]);
    expect(promise).toEqual({ answer_hours: 24, solve_days: 7 });
  });

  it('goes from buyer to seller, and to the operator where that is not enough', async () => {
    const { order, id } = await opened();
    await letterTo(seller.desk.email, `Người mua khiếu nại về đơn hàng số ${order.number}`);
    expect(await atDesk(id)).toMatchObject({ order_number: order.number, may_answer: true });
    // The order leads to it, and what was written to its seller stands at the desk, to nobody else.
    const path = `/seller/orders/${order.id}`;
    const { cases } = parsed(sellerOrderAnswer, await seller.desk.client.get(path)).order;
    expect(cases).toMatchObject([{ id, state: 'to_answer' }]);
    const noticed = async ({ desk }: TestSeller, query = '') =>
      parsed(noticesAnswer, await desk.client.get(`/seller/notices${query}`));
    const own = await noticed(seller);
    const about = `Người mua khiếu nại về đơn hàng số ${order.number}`;
    expect(own.notices.map(({ subject }) => subject)).toContain(about);
    const found = own.notices.find(({ subject }) => subject === about);
    expect(found?.text).toMatch(new RegExp(`: https?://\\S+/ban-hang/khieu-nai/${id}$`, 'm'));
    const [first, second] = [
      await noticed(seller, '?limit=1'),
      await noticed(seller, '?limit=1&offset=1'),
    ];
    expect([first, second].flatMap(({ notices }) => notices.map((one) => one.id))).toEqual(
      own.notices.slice(0, 2).map((one) => one.id),
    );
    expect((await noticed(other)).notices.map(({ subject }) => subject)).not.toContain(about);
    expect(await decide(id)).toMatchObject({ status: 409, body: { code: 'case_moved' } });
    await must(answer(id));
    await must(answer(id));
    await letterTo(order.email, `Đã có trả lời về đơn hàng số ${order.number}`);
    await must(order.buyer.post(pathOf(order, '/ask-operator'), { words: 'Chưa thấy tiền.' }));
    expect(await answer(id, { answer: 'explain', words: 'Khác.' })).toMatchObject({ status: 409 });
    const queue = await shop.admin.get('/admin/order-cases?state=with_operator');
    expect(parsed(adminCasesAnswer, queue).cases.map((one) => one.id)).toContain(id);
    await must(decide(id));
    await letterTo(order.email, `Khiếu nại về đơn hàng số ${order.number} đã xong`);
    const { case: whole } = parsed(
      adminCaseAnswer,
      await shop.admin.get(`/admin/order-cases/${id}`),
    );
    expect(whole).toMatchObject({ outcome: 'resend', closed_by: 'operator', may_decide: false });
    expect(whole.history.map(({ actor }) => actor.split(':')[0])).toEqual([
      'buyer',
      'member',
      'buyer',
      whole.history[3]?.actor.split(':')[0],
    ]);
    expect(await order.buyer.post(pathOf(order, '/solve'))).toMatchObject({ status: 409 });
  });

  it('sends money back: how much, by which transfer, and whether it came', async () => {
    const { order, id } = await opened();
    const path = `/seller/orders/${order.id}`;
    await must(seller.desk.client.post(`${path}/deliver`));
    await must(seller.desk.client.post(`${path}/collect`));
    const { total } = parsed(sellerOrderAnswer, await seller.desk.client.get(path)).order;
    const refund = { answer: 'refund', words: 'Xin hoàn tiền.' };
    expect(await answer(id, { ...refund, refund_vnd: total + 1 })).toMatchObject({
      status: 400,
      body: { problems: [{ path: 'refund_vnd', code: 'too_large' }] },
    });
    expect(await answer(id, { ...refund, refund_vnd: 1.5 })).toMatchObject({ status: 400 });
    await must(answer(id, refund));
    const money = async () => (await read(order)).cases[0]?.repayment;
    expect(await money()).toMatchObject({ state: 'owed', amount_vnd: total, is_late: false });
    const payBack = (reference: string, client = seller.desk.client) =>
      client.post(`/seller/cases/${id}/pay-back`, { on: '2026-11-20', reference });
    expect((await payBack('FT1', other.desk.client)).status).toBe(404);
    const sayOf = (received: boolean, reference: string | null, client = order.buyer) =>
      client.post(pathOf(order, '/repayment'), { received, reference });
    expect((await sayOf(true, null, shop.store)).status).toBe(404);
    const early = { on: '2099-01-01', reference: 'FT1' };
    expect(await seller.desk.client.post(`/seller/cases/${id}/pay-back`, early)).toMatchObject({
      status: 400,
      body: { problems: [{ path: 'on', code: 'after_today' }] },
    });
    await must(payBack('FT1'));
    await letterTo(order.email, `Đã chuyển trả tiền của đơn hàng số ${order.number}`);
    await must(sayOf(false, 'FT1'));
    await letterTo(seller.desk.email, `Xin chuyển trả tiền của đơn hàng số ${order.number}`);
    expect(await atDesk(id)).toMatchObject({
      may_pay_back: true,
      repayment: { state: 'denied', reference: 'FT1' },
    });
    await shop.database.sql(
      `update marketplace_order_case set repay_by = now() - interval '1 hour' where id = $1`,
      [id],
    );
    const late = parsed(
      adminCasesAnswer,
      await shop.admin.get('/admin/order-cases?repayment=late'),
    );
    expect(late.cases.map((one) => one.id)).toContain(id);
    expect(late.late_repayments).toBeGreaterThan(0);
    await must(payBack('FT2'));
    expect(await sayOf(false, 'FT1')).toMatchObject({ status: 409, body: { code: 'case_moved' } });
    await must(sayOf(true, 'FT2'));
    expect(await money()).toMatchObject({ state: 'received', paid_on: '2026-11-20' });
    expect((await payBack('FT3')).status).toBe(409);
  });

  it('sends back in all cases of a parcel together no more than it cost; each is spoken of by itself', async () => {
    const { order, id } = await opened();
    const path = `/seller/orders/${order.id}`;
    await must(seller.desk.client.post(`${path}/deliver`));
    await must(seller.desk.client.post(`${path}/collect`));
    const { total } = parsed(sellerOrderAnswer, await seller.desk.client.get(path)).order;
    const refund = { answer: 'refund', words: 'Xin hoàn tiền.' };
    await must(answer(id, { answer: 'explain', words: 'Gói đã rách khi nào?' }));
    await must(order.buyer.post(pathOf(order, '/ask-operator'), { words: 'Khi nhận đã rách.' }));
    const decision = { outcome: 'refund', words: 'Trả một phần.', refund_vnd: 1000 };
    await must(shop.admin.post(`/admin/order-cases/${id}/decision`, decision));
    await must(say(order, 'Gói thứ hai cũng rách.'));
    const second = (await read(order)).cases[0]?.id ?? '';
    expect(await answer(second, { ...refund, refund_vnd: total })).toMatchObject({
      status: 400,
      body: { problems: [{ path: 'refund_vnd', params: { most: String(total - 1000) } }] },
    });
    await must(answer(second, refund));
    const received = (case_id: string) =>
      order.buyer.post(pathOf(order, '/repayment'), { received: true, reference: null, case_id });
    expect((await received('ordcas_khong_co')).status).toBe(404);
    await must(received(id));
    expect((await read(order)).cases.map(({ repayment }) => repayment)).toMatchObject([
      { state: 'owed', amount_vnd: total - 1000 },
      { state: 'received', amount_vnd: 1000 },
    ]);
  });

  it('is over when its buyer says so, and another one may follow', async () => {
    const { order, id } = await opened();
    await must(order.buyer.post(pathOf(order, '/solve')));
    await must(order.buyer.post(pathOf(order, '/solve')));
    expect(await answer(id)).toMatchObject({ status: 409 });
    await must(say(order, 'Gói thứ hai cũng rách.'));
    expect((await read(order)).cases.map(({ state }) => state)).toEqual(['to_answer', 'closed']);
  });

  it('is nobody else’s: no stranger’s, no other seller’s', async () => {
    const { order, id } = await opened();
    const stranger = await place();
    for (const client of [shop.store, stranger.buyer]) {
      expect((await client.get(pathOf(order))).status).toBe(404);
      expect((await client.post(pathOf(order, '/solve'))).status).toBe(404);
    }
    expect((await other.desk.client.get(`/seller/cases/${id}`)).status).toBe(404);
    const words = { answer: 'explain', words: 'Của tôi.' };
    expect((await other.desk.client.post(`/seller/cases/${id}/answer`, words)).status).toBe(404);
    expect((await read(order)).cases).toMatchObject([{ state: 'to_answer' }]);
  });

  it('wants words', async () => {
    const order = await sent();
    expect(await say(order, ' ')).toMatchObject({
      status: 400,
      body: { problems: [{ path: 'words', code: 'case_words_missing' }] },
    });
  });
});

describe('photos of a case', () => {
  it('are drawn anew, three at most, and seen by buyer, seller and operator alone', async () => {
    const { order, id } = await opened();
    const colours = ['#a00', '#0a0', '#00a', '#aa0'];
    const pictures = await Promise.all(
      colours.map((background) =>
        sharp({ create: { width: 400, height: 400, channels: 3, background } })
          .jpeg()
          .toBuffer(),
      ),
    );
    const statuses: number[] = [];
    for (const picture of [...pictures.slice(0, 1), ...pictures]) {
      statuses.push((await sendPhoto(order, picture)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 409]);
    expect((await sendPhoto(order, Buffer.from('không phải ảnh'))).status).toBe(400);
    const { photos } = await atDesk(id);
    expect(photos).toHaveLength(3);
    const path = `/photos/${photos[0]?.id}`;
    expect((await order.buyer.get(pathOf(order, path))).status).toBe(200);
    expect((await seller.desk.client.get(`/seller/cases/${id}${path}`)).status).toBe(200);
    expect((await other.desk.client.get(`/seller/cases/${id}${path}`)).status).toBe(404);
    expect((await shop.store.get(pathOf(order, path))).status).toBe(404);
    const { case: whole } = parsed(
      adminCaseAnswer,
      await shop.admin.get(`/admin/order-cases/${id}`),
    );
    expect(whole.photos.every(({ url }) => url.length > 0)).toBe(true);
  });
});

it('what time brings is done within a minute, once', { timeout: 90_000 }, async () => {
  await vi.waitFor(
    async () => {
      expect(await atDesk(silent.id)).toMatchObject({ state: 'with_operator' });
      expect(await atDesk(accepted.id)).toMatchObject({ state: 'closed' });
    },
    { timeout: 80_000, interval: 500 },
  );
  expect(await atDesk(silent.id)).toMatchObject({
    asked_operator_by: 'clock',
    history: [{ type: 'opened' }, { type: 'escalated' }],
  });
  expect(await atDesk(accepted.id)).toMatchObject({ closed_by: 'clock', outcome: null });
  const { number, email } = silent.order;
  await letterTo(email, `Đơn vị vận hành chợ xem khiếu nại về đơn hàng số ${number}`);
});

it('a desk counts what it has to answer', async () => {
  const { id } = await opened();
  const list = await seller.desk.client.get('/seller/cases?state=to_answer');
  const { cases, counts, next_answer_by } = parsed(sellerCasesAnswer, list);
  expect(cases.map((one) => one.id)).toContain(id);
  expect(counts.to_answer).toBe(cases.length);
  expect(next_answer_by).not.toBeNull();
});

it('goods of the operator’s own are the operator’s to answer for', async () => {
  const order = await place(operators);
  await shop.database.sql(
    `update marketplace_seller_order set shipped_at = now() where order_id = $1`,
    [order.id],
  );
  await must(say(order));
  expect((await read(order)).cases).toMatchObject([
    { state: 'with_operator', asked_operator_by: 'opening' },
  ]);
});
