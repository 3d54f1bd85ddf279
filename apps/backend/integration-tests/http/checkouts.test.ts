import { z } from '@medusajs/framework/zod';
import { cartParcelsAnswer, checkoutAnswer } from 'ocop-contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { lineOf } from '../order-paths/store-paths';
import { parsed } from '../support/answers';
import {
  basketOf as basketOfGoods,
  DELIVERY,
  type Opened,
  openCheckout,
  placeCheckout,
  postCheckout,
  postPlace as postPlacing,
} from '../support/checkouts';
import { must } from '../support/orders';
import { makeCode, setPrice } from '../support/prices';
import type { Listed } from '../support/register';
import { decide, newSeller, type TestSeller } from '../support/sellers';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const DELIVERY_FEE = 30_000;
let shop: Shop;
let first: TestSeller;
let second: TestSeller;
/** The operator's own: nobody is confirmed as its producer. */
let own: Listed;

beforeAll(async () => {
  shop = await openSharedShop();
  [first, second, own] = await Promise.all([
    newSeller(shop),
    newSeller(shop),
    shop.register.recogniseOne(),
  ]);
  await Promise.all(
    [first.listed, second.listed, own].map((goods, index) =>
      setPrice(shop.admin, goods, (index + 1) * 100_000),
    ),
  );
});

const basketOf = (goods: readonly Listed[]) => basketOfGoods(shop, goods);
const post = (cartId: string, more?: object) => postCheckout(shop, cartId, more);
const open = (cartId: string, more?: object) => openCheckout(shop, cartId, more);
const postPlace = (opened: Opened) => postPlacing(shop, opened);
const place = (opened: Opened) => placeCheckout(shop, opened);

const orderAnswer = z.object({
  order: z.object({
    total: z.number(),
    email: z.string().nullable(),
    metadata: z.record(z.string(), z.unknown()).nullable(),
    shipping_address: z.looseObject({ phone: z.string(), province: z.string() }),
    items: z.array(z.looseObject({ product_id: z.string(), quantity: z.number() })),
  }),
});

async function orderOf(id: string) {
  const fields = 'total,email,metadata,*shipping_address,*items';
  return parsed(orderAnswer, await shop.admin.get(`/admin/orders/${id}?fields=${fields}`)).order;
}

async function goodsIn(cartId: string) {
  const { items } = await shop.carts.read(cartId);
  return items.map(({ product_id, quantity }) => ({ product_id, quantity }));
}

const sellerOf = (parcel: Opened['parcels'][number]) => parcel.seller?.id ?? null;

describe('a basket of several sellers', () => {
  it('says who sends what, before anything is drawn up', async () => {
    const cartId = await basketOf([first.listed, own]);
    const path = `/store/checkouts/parcels?cart_id=${cartId}`;
    const { parcels } = parsed(cartParcelsAnswer, await shop.store.get(path));
    expect(parcels).toEqual([
      {
        seller: { id: first.desk.sellerId, name: first.name },
        line_item_ids: [expect.any(String)],
        priced_by_seller: false,
      },
      { seller: null, line_item_ids: [expect.any(String)], priced_by_seller: false },
    ]);
  });

  it('is as many parcels, each with its delivery and its total; looked at again, the same', async () => {
    const cartId = await basketOf([first.listed, second.listed, own, first.listed]);
    const opened = await open(cartId, {});
    expect(opened.parcels.map(sellerOf)).toEqual([first.desk.sellerId, second.desk.sellerId, null]);
    expect(opened.parcels.map(({ cart }) => cart.total)).toEqual([
      200_000 + DELIVERY_FEE,
      200_000 + DELIVERY_FEE,
      300_000 + DELIVERY_FEE,
    ]);
    expect(opened.total).toBe(700_000 + 3 * DELIVERY_FEE);
    const again = await open(cartId);
    expect(again).toEqual({ ...opened, province_code: DELIVERY.province_code });
  });

  it('draws up anew the parcel that has changed, and no other', async () => {
    const cartId = await basketOf([first.listed, second.listed]);
    const before = await open(cartId);
    await must(shop.carts.postLine(cartId, second.listed));
    const after = await open(cartId);
    expect(after.parcels[0]?.cart.id).toBe(before.parcels[0]?.cart.id);
    expect(after.parcels[1]?.cart.id).not.toBe(before.parcels[1]?.cart.id);
    expect(after.parcels[1]?.cart.total).toBe(400_000 + DELIVERY_FEE);
    const stale = await postPlace({ ...before, id: after.id });
    expect(stale.status).toBe(400);
    expect(stale.body).toMatchObject({
      problems: [{ path: 'parcels', code: 'checkout_changed' }],
    });
  });

  it('is no order by itself', async () => {
    const { id } = await shop.carts.ready([first.listed, second.listed]);
    const answer = await shop.carts.postCompletion(id);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ type: 'not_allowed', code: 'several_sellers' });
  });

  it('is as many orders, of one seller each, of what was shown; pressed again, the same ones', async () => {
    const cartId = await basketOf([first.listed, second.listed, own]);
    const opened = await open(cartId);
    const placed = await place(opened);
    expect(placed.ordered).toBe(true);
    const orders = await Promise.all(placed.orders.map(({ id }) => orderOf(id)));
    expect(orders.map(({ items }) => items.map(({ product_id }) => product_id))).toEqual([
      [first.listed.productId],
      [second.listed.productId],
      [own.productId],
    ]);
    expect(orders.map(({ total }) => total)).toEqual(opened.parcels.map(({ cart }) => cart.total));
    for (const { email, metadata, shipping_address } of orders) {
      expect(email).toBe('nguoi-mua@chophien.test');
      expect(metadata).toMatchObject({
        buyer_note: DELIVERY.note,
        province_code: '79',
        locale: 'en',
      });
      expect(shipping_address.phone).toBe('0912345678');
      expect(shipping_address.province).toContain('Hồ Chí Minh');
    }
    expect((await place(opened)).orders.map(({ id }) => id)).toEqual(
      placed.orders.map(({ id }) => id),
    );
    const [order] = placed.orders;
    const pass = shop.store.with({ 'x-order-pass': order?.order_pass ?? '' });
    await must(pass.get(`/store/orders/${order?.id}`));
    const later = await open(cartId);
    expect(later).toMatchObject({ ordered: true, parcels: [] });
    expect(later.orders.map(({ id }) => id)).toEqual(placed.orders.map(({ id }) => id));
  });

  it('is ordered once, however often at once', async () => {
    const opened = await open(await basketOf([first.listed, second.listed]));
    const answers = await Promise.all(Array.from({ length: 10 }, () => postPlace(opened)));
    const orders = answers.map((answer) =>
      parsed(checkoutAnswer, answer).checkout.orders.map(({ id }) => id),
    );
    for (const ids of orders) expect(ids).toEqual(orders[0]);
    const carts = opened.parcels.map(({ cart }) => cart.id);
    const made = await shop.database.sql(
      'select order_id from order_cart where cart_id = any($1) and deleted_at is null',
      [carts],
    );
    expect(made).toHaveLength(2);
  });

  it('leaves in the basket what came into it after it was shown', async () => {
    const cartId = await basketOf([first.listed, second.listed]);
    const opened = await open(cartId);
    await must(shop.carts.postLine(cartId, first.listed, 2));
    await must(shop.carts.postLine(cartId, own));
    const placed = await place(opened);
    expect(placed.orders).toHaveLength(2);
    const left = await goodsIn(cartId);
    expect(left).toHaveLength(2);
    expect(left).toContainEqual({ product_id: first.listed.productId, quantity: 2 });
    expect(left).toContainEqual({ product_id: own.productId, quantity: 1 });
    expect(await open(cartId)).toMatchObject({ ordered: false, parcels: [{}, {}] });
  });
});

describe('a parcel that is refused', () => {
  it('is refused alone when its seller is suspended between basket and press', async () => {
    const third = await newSeller(shop);
    const cartId = await basketOf([first.listed, third.listed]);
    const opened = await open(cartId);
    await must(decide(shop, third, 'suspended', { reason: 'Thử' }));
    const placed = await place(opened);
    expect(placed).toMatchObject({
      ordered: false,
      parcels: [
        { order: { id: expect.any(String) }, failure: null },
        {
          order: null,
          failure: {
            code: 'ocop_not_saleable',
            lines: [{ product_id: third.listed.productId, reason: 'stopped' }],
          },
        },
      ],
    });
    expect(await goodsIn(cartId)).toEqual([{ product_id: third.listed.productId, quantity: 1 }]);
    expect(await open(cartId)).toMatchObject({
      id: null,
      parcels: [],
      refusals: [{ product_id: third.listed.productId }],
      orders: [{ id: placed.orders[0]?.id }],
    });
  });

  it('is refused alone when its certificate is revoked between basket and press', async () => {
    const goods = await shop.register.recogniseOne();
    const opened = await open(await basketOf([first.listed, goods]));
    await shop.register.revoke([goods]);
    const placed = await place(opened);
    expect(placed.parcels.map(({ order }) => order !== null)).toEqual([true, false]);
    expect(placed.parcels[1]?.failure).toMatchObject({
      code: 'ocop_not_saleable',
      lines: [{ product_id: goods.productId, reason: 'revoked' }],
    });
  });

  it('is refused alone when it costs another sum than was shown', async () => {
    const goods = await shop.register.recogniseOne();
    await setPrice(shop.admin, goods, 50_000);
    const cartId = await basketOf([first.listed, goods]);
    const opened = await open(cartId);
    await setPrice(shop.admin, goods, 60_000);
    const placed = await place(opened);
    expect(placed.parcels[1]?.failure).toMatchObject({ code: 'total_changed', total: 90_000 });
    const again = await open(cartId);
    expect(again.total).toBe(90_000);
    expect(await place(again)).toMatchObject({ ordered: true, orders: [{}] });
  });

  it('answers as the only one in the words of its own route', async () => {
    const goods = await shop.register.recogniseOne();
    await setPrice(shop.admin, goods, 50_000);
    const cartId = await basketOf([goods]);
    const opened = await open(cartId);
    expect(opened.parcels.map(({ cart }) => cart.id)).toEqual([cartId]);
    await setPrice(shop.admin, goods, 70_000);
    const answer = await postPlace(opened);
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: 'total_changed', total: 100_000 });
    // A second press of the same page hears the same, and does not order.
    const again = await postPlace(opened);
    expect(again.status).toBe(409);
    expect(again.body).toEqual(answer.body);
    expect((await place(await open(cartId))).orders).toHaveLength(1);
  });
});

describe('a code of a basket of several sellers', () => {
  const withCode = async (goods: readonly Listed[], code: string) => {
    const cartId = await basketOf(goods);
    await must(shop.store.post(`/store/carts/${cartId}/promotions`, { promo_codes: [code] }));
    return open(cartId);
  };

  it('takes a share off every parcel', async () => {
    const { code } = await makeCode(shop.admin, { value: 10 });
    const opened = await withCode([first.listed, second.listed], code);
    expect(opened.parcels.map(({ cart }) => cart.total)).toEqual([
      90_000 + DELIVERY_FEE,
      180_000 + DELIVERY_FEE,
    ]);
    expect((await place(opened)).ordered).toBe(true);
  });

  it('is had once where it can be had once, by the parcel of which it takes most', async () => {
    const { code, id } = await makeCode(shop.admin, { value: 10, limit: 1 });
    const opened = await withCode([first.listed, second.listed], code);
    expect(opened.parcels.map(({ cart }) => cart.total)).toEqual([
      100_000 + DELIVERY_FEE,
      180_000 + DELIVERY_FEE,
    ]);
    expect((await place(opened)).ordered).toBe(true);
    const { used } = await shop.database.one<{ used: number }>(
      'select used from promotion where id = $1',
      [id],
    );
    expect(used).toBe(1);
  });

  it('gives one sum once', async () => {
    const { code } = await makeCode(shop.admin, { type: 'fixed', value: 50_000 });
    const opened = await withCode([first.listed, second.listed], code);
    expect(opened.total).toBe(300_000 - 50_000 + 2 * DELIVERY_FEE);
  });
});

describe('what is asked wrongly', () => {
  it.each([
    [{ phone: '12' }, 'delivery.phone', 'not_a_phone'],
    [{ name: '' }, 'delivery.name', 'too_short'],
    [{ email: 'a@' }, 'delivery.email', 'wrong_format'],
    [{ province_code: '00' }, 'delivery.province_code', 'not_one_of'],
  ])('is said at its field: %o', async (over, path, code) => {
    const cartId = await basketOf([own]);
    const answer = await post(cartId, { delivery: { ...DELIVERY, ...over } });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ problems: [{ path, code }] });
  });

  it('is 404 for a basket or a checkout that nobody has', async () => {
    expect((await post('cart_khongco')).status).toBe(404);
    const nobody = { id: 'chk_khongco', parcels: [{ cart: { id: 'x', total: 1 } }] };
    const answer = await shop.store.post(`/store/checkouts/${nobody.id}/place`, {
      parcels: [{ cart_id: 'x', expected_total: 1 }],
    });
    expect(answer.status).toBe(404);
  });

  it('is an address that no parcel can be sent to', async () => {
    const opened = await open(await basketOf([own]), {});
    const answer = await postPlace(opened);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'incomplete_address' });
  });

  it('lets a line be taken out between looking and pressing', async () => {
    const cartId = await basketOf([first.listed, second.listed]);
    await open(cartId);
    await must(
      shop.carts.deleteLine(cartId, lineOf(await shop.carts.read(cartId), second.listed).id),
    );
    const opened = await open(cartId);
    expect(opened.parcels.map(({ cart }) => cart.id)).toEqual([cartId]);
    expect((await place(opened)).orders).toHaveLength(1);
  });
});
