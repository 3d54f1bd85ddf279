import { z } from '@medusajs/framework/zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { completionAnswer, parsed } from '../support/answers';
import type { HttpClient } from '../support/http-client';
import { must } from '../support/orders';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const BUYER = /khach-hang@chophien\.test|0912345678|Lê Lợi/;
const completed = completionAnswer.extend({ order_pass: z.string() });
const session = z.object({ token: z.string() });

let shop: Shop;
let goods: Listed;
let orderId: string;
let pass: string;

beforeAll(async () => {
  shop = await openSharedShop();
  goods = await shop.register.recogniseOne();
  const cart = await shop.carts.ready([goods]);
  const answer = parsed(completed, await shop.carts.postCompletion(cart.id));
  orderId = answer.order.id;
  pass = answer.order_pass;
});

const order = (client: HttpClient, headers: Record<string, string> = {}, id = orderId) =>
  client.with(headers).get(`/store/orders/${id}`);

/** A customer with an account, signed in. */
async function customer(email: string): Promise<HttpClient> {
  const credentials = { email, password: 'nong-san-mien-nui' };
  const registered = await shop.store.post('/auth/customer/emailpass/register', credentials);
  const { token } = session.parse(registered.body);
  const client = shop.store.with({ authorization: `Bearer ${token}` });
  await must(client.post('/store/customers', { email }));
  const signedIn = await shop.store.post('/auth/customer/emailpass', credentials);
  return shop.store.with({ authorization: `Bearer ${session.parse(signedIn.body).token}` });
}

describe('an order', () => {
  it('is not there for who knows its id alone', async () => {
    const answer = await order(shop.store);
    expect(answer.status).toBe(404);
    expect(JSON.stringify(answer.body)).not.toMatch(BUYER);
    const unknown = await order(shop.store, {}, 'order_unknown');
    expect(unknown).toMatchObject({ status: 404, body: answer.body });
  });

  it('is there for who shows its pass, and no other', async () => {
    const answer = await order(shop.store, { 'x-order-pass': pass });
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).toMatch(BUYER);
    const forged = pass.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A'));
    const other = pass.replace(orderId, 'order_unknown');
    for (const wrong of [forged, other, orderId, '.']) {
      expect((await order(shop.store, { 'x-order-pass': wrong })).status).toBe(404);
    }
  });

  it('is not sent back by who knows its id alone', async () => {
    const body = {
      order_id: orderId,
      items: [{ id: 'ordli_unknown', quantity: 1 }],
      return_shipping: { option_id: 'so_unknown' },
    };
    expect((await shop.store.post('/store/returns', body)).status).toBe(404);
    const own = shop.store.with({ 'x-order-pass': pass });
    const refused = await own.post('/store/returns', body);
    expect(refused.body).not.toMatchObject({ message: 'Không có đơn hàng này.' });
  });

  it('is there for the customer whose it is, and no other', async () => {
    const own = await customer('lan.chu-don@chophien.test');
    const other = await customer('nguoi-khac@chophien.test');
    const cart = await shop.carts.ready([goods]);
    await must(own.post(`/store/carts/${cart.id}/customer`));
    const id = await shop.carts.complete(cart.id);
    expect((await order(own, {}, id)).status).toBe(200);
    expect((await order(other, {}, id)).status).toBe(404);
    expect((await order(shop.store, {}, id)).status).toBe(404);
  });

  it('asked for by another customer tells nothing of its buyer', async () => {
    const stranger = await customer('to-mo@chophien.test');
    const answer = await stranger.post(`/store/orders/${orderId}/transfer/request`, {});
    expect(answer).toMatchObject({ status: 200, body: { order: { id: orderId } } });
    expect(JSON.stringify(answer.body)).not.toMatch(BUYER);
  });
});
