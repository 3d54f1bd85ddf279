import { z } from '@medusajs/framework/zod';
import { sellerReviewsAnswer } from 'ocop-contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import { deliver, must, orderLineOf, readOrder } from '../support/orders';
import type { Listed } from '../support/register';
import { newSeller, type TestSeller } from '../support/sellers';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const written = z.object({ review: z.looseObject({ id: z.string(), status: z.string() }) });
const PHONE = '+84 912 345 678';

let shop: Shop;
let bought: Listed;
let other: Listed;
let orderId: string;
let body: Record<string, unknown>;

beforeAll(async () => {
  shop = await openSharedShop();
  const [first, second] = await shop.register.recognise(2);
  if (!first || !second) throw new Error('nothing was recognised');
  bought = first;
  other = second;
  orderId = await shop.carts.order([bought]);
  const order = await readOrder(shop.admin, orderId);
  const line_item_id = orderLineOf(order, bought);
  await deliver(shop, order);
  body = { order_id: orderId, line_item_id, contact: PHONE, rating: 5, text: 'Thơm, sạch.' };
});

const send = (over: object = {}) => shop.store.post('/store/ocop/reviews', { ...body, ...over });
const shown = async ({ productId }: Listed) =>
  (await shop.store.get(`/store/ocop/reviews/products/${productId}`)).body;
const moderate = (id: string, decision: object) =>
  shop.admin.post(`/admin/ocop/reviews/${id}/moderate`, decision);

describe('who may review', () => {
  it.each([
    ['another phone number', { contact: '0912345679' }],
    ['an order that is not there', { order_id: 'order_unknown' }],
    ['a line of another order', { line_item_id: 'ordli_unknown' }],
  ])('is 404 with %s', async (_case, over) => {
    expect((await send(over)).status).toBe(404);
    const proof = { order_id: body.order_id, contact: body.contact, ...over };
    if (!('line_item_id' in over)) {
      expect((await shop.store.post('/store/ocop/reviews/of-order', proof)).status).toBe(404);
    }
  });

  it.each([
    ['rating', { rating: 6 }],
    ['rating', { rating: 4.5 }],
    ['rating', { rating: undefined }],
    ['text', { text: 'a'.repeat(2001) }],
    ['author', { author: 'a'.repeat(41) }],
    ['contact', { contact: '' }],
    ['status', { status: 'published' }],
  ])('names the field at fault: %s', async (field, over) => {
    const answer = await send(over);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ type: 'invalid_data', field });
  });

  it('is not whose order was cancelled, nor whose goods are on their way', async () => {
    const canceled = await shop.carts.order([bought]);
    const sent = await shop.carts.order([other]);
    const [lineOfCanceled, onItsWay] = await Promise.all([
      readOrder(shop.admin, canceled),
      readOrder(shop.admin, sent),
    ]);
    await must(shop.admin.post(`/admin/orders/${canceled}/cancel`));
    const refused = await send({
      order_id: canceled,
      line_item_id: orderLineOf(lineOfCanceled, bought),
    });
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ type: 'not_allowed' });
    const line = orderLineOf(onItsWay, other);
    await must(
      shop.admin.post(`/admin/orders/${sent}/fulfillments`, { items: [{ id: line, quantity: 1 }] }),
    );
    const early = await send({ order_id: sent, line_item_id: line });
    expect(early.status).toBe(400);
    expect(early.body).toMatchObject({ message: expect.stringContaining('chưa giao') });
  });

  it('is whose parcel was sent some days ago, where nobody recorded that it came', async () => {
    const id = await shop.carts.order([bought]);
    const order = await readOrder(shop.admin, id);
    const line_item_id = orderLineOf(order, bought);
    const proof = { order_id: id, contact: PHONE };
    const state = async () =>
      z
        .looseObject({ closed: z.string().nullable(), can_review_from: z.string().nullable() })
        .parse((await shop.store.post('/store/ocop/reviews/of-order', proof)).body);
    await shop.database.sql(
      `update "order" set created_at = created_at - interval '60 days' where id = $1`,
      [id],
    );
    expect(await state()).toMatchObject({ closed: 'not_delivered', can_review_from: null });
    const early = await send({ order_id: id, line_item_id });
    expect(early).toMatchObject({ status: 400, body: { code: 'not_delivered' } });
    const items = [{ id: line_item_id, quantity: 1 }];
    await must(shop.admin.post(`/admin/orders/${id}/fulfillments`, { items }));
    await shop.database.sql(
      `update fulfillment set shipped_at = now() - interval '1 day' where id in
         (select fulfillment_id from order_fulfillment where order_id = $1)`,
      [id],
    );
    const { closed, can_review_from } = await state();
    expect(closed).toBe('not_delivered');
    const days = (new Date(can_review_from ?? 0).getTime() - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(6);
    await shop.database.sql(
      `update fulfillment set shipped_at = now() - interval '8 days' where id in
         (select fulfillment_id from order_fulfillment where order_id = $1)`,
      [id],
    );
    expect((await send({ order_id: id, line_item_id })).status).toBe(200);
  });
});

describe('from a buyer’s words to the product’s page', () => {
  let id: string;

  it('a review is taken once, also when it is sent twice', async () => {
    const [one, two] = await Promise.all([send(), send()]);
    id = parsed(written, one).review.id;
    expect(parsed(written, two).review.id).toBe(id);
    const changed = await send({ rating: 1 });
    expect(changed.status).toBe(400);
    expect(changed.body).toMatchObject({ type: 'not_allowed' });
  });

  it('waits: nobody else reads it, its buyer does', async () => {
    expect(await shown(bought)).toMatchObject({
      reviews: [],
      summary: { count: 0, average: null },
    });
    const own = await shop.store.post('/store/ocop/reviews/of-order', {
      order_id: orderId,
      contact: 'khach-hang@chophien.test',
    });
    expect(own.body).toMatchObject({
      closed: null,
      line_item_ids: [body.line_item_id],
      reviews: [{ line_item_id: body.line_item_id, status: 'pending', rating: 5 }],
    });
    const report = { reason: 'spam' };
    expect((await shop.store.post(`/store/ocop/reviews/${id}/reports`, report)).status).toBe(404);
    const waiting = await shop.admin.get('/admin/ocop/reviews?status=pending&limit=200');
    expect(waiting.body).toMatchObject({
      reviews: expect.arrayContaining([
        expect.objectContaining({ id, product_title: bought.title, order_id: orderId }),
      ]),
    });
  });

  it('is published by an operator, with nothing that leads to the buyer', async () => {
    expect((await moderate(id, { status: 'published' })).status).toBe(200);
    const page = await shown(bought);
    expect(page).toMatchObject({
      count: 1,
      summary: { count: 1, average: 5, distribution: [0, 0, 0, 0, 1] },
    });
    expect(JSON.stringify(page)).not.toMatch(/order|ordli|912|Lan|admin:/);
  });

  it('is answered by the producer', async () => {
    const path = `/admin/ocop/reviews/${id}/reply`;
    expect((await shop.admin.post(path, { text: '' })).body).toMatchObject({ field: 'text' });
    await must(shop.admin.post(path, { text: 'Cảm ơn anh chị.' }));
    expect(await shown(bought)).toMatchObject({
      reviews: [{ reply: { text: 'Cảm ơn anh chị.' } }],
    });
  });

  it('is reported, and taken down for a reason that its buyer reads', async () => {
    const reports = `/store/ocop/reviews/${id}/reports`;
    expect((await shop.store.post(reports, { reason: 'boring' })).body).toMatchObject({
      field: 'reason',
    });
    await must(shop.store.post(reports, { reason: 'false', note: 'Không phải hàng này.' }));
    const reported = await shop.admin.get('/admin/ocop/reviews?reported=true&limit=200');
    expect(reported.body).toMatchObject({
      reviews: [{ id, open_reports: [{ reason: 'false', note: 'Không phải hàng này.' }] }],
    });
    expect((await moderate(id, { status: 'rejected' })).body).toMatchObject({ field: 'reason' });
    await must(moderate(id, { status: 'rejected', reason: 'Nhầm sản phẩm.' }));
    expect(await shown(bought)).toMatchObject({ reviews: [], summary: { count: 0 } });
    const own = await shop.store.post('/store/ocop/reviews/of-order', {
      order_id: orderId,
      contact: PHONE,
    });
    expect(own.body).toMatchObject({
      reviews: [{ status: 'rejected', rejection_reason: 'Nhầm sản phẩm.' }],
    });
  });

  it('an operator who names no review is told so', async () => {
    expect((await moderate('ocrev_unknown', { status: 'published' })).status).toBe(404);
  });
});

describe('at the desk of who sells the goods', () => {
  const reviewed = async ({ listed }: TestSeller) => {
    const id = `ocrev_${listed.productId}`;
    await shop.database.sql(
      `insert into ocop_review (id, product_id, order_id, order_line_id, rating, text, author, status)
       values ($1, $2, 'order_khong_co', $1, 4, 'Thơm, đậm vị.', 'Chị Hòa', 'published')`,
      [id, listed.productId],
    );
    return id;
  };

  it('reviews are read and replied to by that seller alone', async () => {
    const [seller, other] = [await newSeller(shop), await newSeller(shop)];
    const [id, strangers] = [await reviewed(seller), await reviewed(other)];
    const list = async (query = '') =>
      parsed(sellerReviewsAnswer, await seller.desk.client.get(`/seller/reviews${query}`));
    expect(await list('?waiting=true')).toMatchObject({
      reviews: [{ id, rating: 4, author: 'Chị Hòa', reply: null }],
      count: 1,
      waiting: 1,
    });
    const reply = (to: string, text: string | null) =>
      seller.desk.client.post(`/seller/reviews/${to}/reply`, { text });
    await must(reply(id, 'Cảm ơn chị.'));
    expect(await shown(seller.listed)).toMatchObject({
      reviews: [{ id, reply: { text: 'Cảm ơn chị.' } }],
    });
    expect(await list('?waiting=true')).toMatchObject({ reviews: [], waiting: 0 });
    expect((await list()).reviews).toHaveLength(1);
    expect((await reply(strangers, 'Không phải của tôi.')).status).toBe(404);
    expect((await reply(id, '')).status).toBe(400);
    await must(reply(id, null));
    expect((await list()).waiting).toBe(1);
    await must(
      shop.admin.post(`/admin/ocop/reviews/${id}/moderate`, { status: 'rejected', reason: 'Thử' }),
    );
    expect((await list()).reviews).toEqual([]);
    expect((await reply(id, 'Vẫn còn.')).status).toBe(404);
  });
});
