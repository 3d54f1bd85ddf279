import { randomBytes } from 'node:crypto';
import { z } from '@medusajs/framework/zod';
import {
  adminPointAnswer,
  orderCourseAnswer,
  sellerCardAnswer,
  sellerDeliveryAnswer,
  sellerOrderAnswer,
  sellerProductsAnswer,
} from 'ocop-contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import {
  basketOf as basketOfGoods,
  DELIVERY,
  openCheckout,
  placeCheckout,
  postPlace as postPlacing,
} from '../support/checkouts';
import { must } from '../support/orders';
import { setPrice } from '../support/prices';
import type { Listed } from '../support/register';
import { newSeller, type TestSeller } from '../support/sellers';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

/** Lào Cai, where sellers of the tests are; a neighbour in its region; and elsewhere. */
const HOME = '15';
const NEIGHBOUR = '08';
const FAR = '79';
const SHOPS_OWN_FEE = 30_000;
const PRICE = 100_000;

const list = (fee: number) => ({
  steps: [
    { up_to_g: 1000, fee_vnd: fee },
    { up_to_g: 3000, fee_vnd: fee + 10_000 },
  ],
  more_kg_vnd: 5000,
});
const ZONES = {
  own: list(15_000),
  regions: { ...list(22_000), region_codes: ['TDMNPB'] },
  country: list(35_000),
};
const PLACE = {
  address: 'Thôn 1, nhà văn hóa',
  commune: 'Xã Bắc Hà',
  province_code: HOME,
  hours: 'Thứ hai đến thứ bảy, 7 giờ đến 17 giờ',
};

let shop: Shop;
let seller: TestSeller;
let other: TestSeller;

beforeAll(async () => {
  shop = await openSharedShop();
  [seller, other] = await Promise.all([newSeller(shop), newSeller(shop)]);
  await Promise.all([seller, other].map(({ listed }) => setPrice(shop.admin, listed, PRICE)));
  await weigh(seller, 900);
});

/** As the desk's table of packs does. */
async function weigh({ desk, listed: { variantId } }: TestSeller, weight_g: number) {
  await must(desk.client.post('/seller/products', { rows: [{ variant_id: variantId, weight_g }] }));
  const [product] = parsed(
    sellerProductsAnswer,
    await desk.client.get('/seller/products'),
  ).products;
  expect(product?.packs[0]).toMatchObject({ weight_g, counts_as_g: weight_g, price_vnd: PRICE });
}

const say = ({ desk }: TestSeller, body: object) => desk.client.post('/seller/delivery', body);
const said = async (of: TestSeller, body: object) =>
  parsed(sellerDeliveryAnswer, await say(of, body)).delivery;
const basketOf = (...goods: Listed[]) => basketOfGoods(shop, goods);
const open = (cartId: string, more?: object) => openCheckout(shop, cartId, more);
const postPlace = (opened: Awaited<ReturnType<typeof open>>) => postPlacing(shop, opened);
const wishOf = ({ desk }: TestSeller, more: object) => ({
  parcels: [{ seller_id: desk.sellerId, ...more }],
});

async function feeTo(province_code: string, quantity = 1): Promise<number | undefined> {
  const cartId = await basketOf(...Array.from({ length: quantity }, () => seller.listed));
  return (await open(cartId, { province_code })).parcels[0]?.cart.original_shipping_total;
}

const optionsAnswer = z.object({
  shipping_options: z.array(z.looseObject({ id: z.string(), name: z.string() })),
});

/** As whoever asks Medusa itself orders the seller's goods: by that option, with these words about it. */
async function orderDirectly(name: string, data: object) {
  const cart = await shop.carts.create([seller.listed]);
  const path = `/store/carts/${cart.id}`;
  const shipping_address = { address_1: '1 Lê Lợi', city: 'Hà Nội', province: 'Hà Nội' };
  const to = { first_name: 'Lan', phone: '0912345678', country_code: 'vn', ...shipping_address };
  await must(shop.store.post(path, { shipping_address: to }));
  const options = await shop.store.get(`/store/shipping-options?cart_id=${cart.id}`);
  const { shipping_options } = parsed(optionsAnswer, options);
  const option_id = shipping_options.find((option) => option.name === name)?.id;
  await must(shop.store.post(`${path}/shipping-methods`, { option_id, data }));
  await shop.carts.choosePayment(cart.id);
  return shop.carts.postCompletion(cart.id);
}

const orderAnswer = z.object({
  order: z.object({
    total: z.number(),
    metadata: z.record(z.string(), z.unknown()).nullable(),
    shipping_address: z.looseObject({ address_1: z.string(), province: z.string() }),
    shipping_methods: z.array(z.looseObject({ name: z.string(), amount: z.number() })),
  }),
});

async function orderOf(id: string | undefined) {
  const fields = 'total,metadata,*shipping_address,*shipping_methods';
  return parsed(orderAnswer, await shop.admin.get(`/admin/orders/${id}?fields=${fields}`)).order;
}

describe('how a seller sends', () => {
  it('is said part by part; what is not said stays, null takes it away', async () => {
    expect((await said(other, { own: ZONES.own })).own).toEqual(ZONES.own);
    await said(other, { country: ZONES.country, free_from_vnd: 300_000, pick_up: PLACE });
    const after = await said(other, { own: null });
    expect(after).toEqual({
      own: null,
      regions: null,
      country: ZONES.country,
      free_from_vnd: 300_000,
      pick_up: PLACE,
      points: [],
      own_province_code: HOME,
    });
    const card = await shop.store.get(`/store/sellers/card?producer=${other.producer.handle}`);
    expect(parsed(sellerCardAnswer, card).seller?.delivery).toEqual(after);
    await said(other, { country: null, free_from_vnd: null, pick_up: null });
  });

  it('is refused with the field at fault', async () => {
    const steps = [
      { up_to_g: 1000, fee_vnd: 20_000 },
      { up_to_g: 900, fee_vnd: 10_000 },
    ];
    const answer = await say(other, { own: { steps, more_kg_vnd: 0 } });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      problems: [{ path: 'own.steps.1.up_to_g', code: 'step_no_heavier' }],
    });
  });

  it('keeps what two members say of two zones at once', async () => {
    await Promise.all([say(other, { own: ZONES.own }), say(other, { country: ZONES.country })]);
    expect(await said(other, { free_from_vnd: null })).toMatchObject({
      own: ZONES.own,
      country: ZONES.country,
    });
    await said(other, { own: null, country: null });
  });
});

describe('a parcel of a seller with prices of its own', () => {
  beforeAll(async () => {
    await said(seller, { ...ZONES, free_from_vnd: 500_000, pick_up: PLACE });
  });

  it('costs what its province and its weight cost, and nothing from the threshold on', async () => {
    expect(await feeTo(HOME)).toBe(15_000);
    expect(await feeTo(NEIGHBOUR)).toBe(22_000);
    expect(await feeTo(FAR)).toBe(35_000);
    expect(await feeTo(FAR, 2)).toBe(45_000);
    expect(await feeTo(HOME, 4)).toBe(30_000);
    expect(await feeTo(FAR, 5)).toBe(0);
  });

  it('has no price and is no order before its province is known; then what was shown is ordered', async () => {
    const cartId = await basketOf(seller.listed);
    const before = await open(cartId, {});
    expect(before.parcels[0]).toMatchObject({
      delivery: { way: 'send', lack: 'province_unknown', pick_up: PLACE },
      cart: { original_shipping_total: 0, total: PRICE },
    });
    const near = await open(cartId, { province_code: HOME });
    expect(near.parcels[0]).toMatchObject({ delivery: { lack: null }, cart: { total: 115_000 } });
    // Looked at again, it is remembered.
    expect(await open(cartId, {})).toMatchObject({ province_code: HOME, total: 115_000 });
    const pressed = await open(cartId);
    expect(pressed.parcels[0]?.cart.total).toBe(PRICE + 35_000);
    const placed = await placeCheckout(shop, pressed);
    expect(await orderOf(placed.orders[0]?.id)).toMatchObject({
      total: 135_000,
      shipping_methods: [{ name: 'Người bán giao', amount: 35_000 }],
    });
  });

  it('is handed over by a point of sale that its seller has chosen, as long as it does', async () => {
    const word = randomBytes(4).toString('hex');
    const typed = {
      name: `Điểm bán OCOP ${word}`,
      address: `${word} Lê Lợi`,
      province: 'Lào Cai',
      hours: '8 giờ đến 18 giờ',
    };
    const { point } = parsed(
      adminPointAnswer,
      await shop.admin.post('/admin/points-of-sale', typed),
    );
    const tick = (on: boolean, id = point.id) => say(seller, { point: { id, on } });
    expect((await tick(true, 'ptsale_khong_co')).status).toBe(404);
    await must(Promise.all([tick(true), tick(true)]).then(([answer]) => answer));
    expect((await said(seller, {})).points).toMatchObject([{ id: point.id, name: typed.name }]);
    const cartId = await basketOf(seller.listed);
    const { street: _, commune: __, province_code: ___, ...person } = DELIVERY;
    const at = (point_id: string) => ({
      delivery: person,
      ...wishOf(seller, { way: 'pick_up', point_id }),
    });
    expect((await open(cartId, at('ptsale_khong_co'))).parcels[0]?.delivery?.way).toBe('send');
    const opened = await open(cartId, at(point.id));
    expect(opened.parcels[0]).toMatchObject({
      delivery: { way: 'pick_up', point_id: point.id, lack: null },
      cart: { total: PRICE },
    });
    // Looked at again it is there still; and another way is another order.
    expect((await open(cartId, {})).parcels[0]?.delivery?.point_id).toBe(point.id);
    const placed = await placeCheckout(shop, await open(cartId, at(point.id)));
    expect(await orderOf(placed.orders[0]?.id)).toMatchObject({
      total: PRICE,
      shipping_address: { address_1: typed.address, province: 'Tỉnh Lào Cai' },
    });
    const path = `/seller/orders/${placed.orders[0]?.id}`;
    const order = parsed(sellerOrderAnswer, await seller.desk.client.get(path)).order;
    expect(order.pick_up).toMatchObject({ name: typed.name, hours: typed.hours });

    // Between the page and the press the point stops handing over: nothing is ordered that nobody hands over.
    const second = await open(await basketOf(seller.listed), at(point.id));
    // And points that were taken out of the directory take no place of those that there are.
    await shop.database.sql(
      'update marketplace_seller_delivery set point_ids = point_ids || $2::text[] where $1 = any (point_ids)',
      [point.id, Array.from({ length: 30 }, (_, place) => `ptsale_cu_${place}`)],
    );
    await must(tick(false));
    expect(await postPlace(second)).toMatchObject({
      status: 400,
      body: { code: 'delivery_changed' },
    });
    await must(tick(true));
    await must(shop.admin.post(`/admin/points-of-sale/${point.id}/remove`, {}));
    expect((await said(seller, {})).points).toEqual([]);
    expect((await open(second.cart_id, {})).parcels[0]?.delivery).toMatchObject({
      way: 'send',
      point_id: null,
    });
  });

  it('lets the other parcels of a basket go as the shop sends', async () => {
    const cartId = await basketOf(seller.listed, other.listed);
    const opened = await open(cartId);
    expect(opened.parcels.map(({ cart }) => cart.original_shipping_total)).toEqual([
      35_000,
      SHOPS_OWN_FEE,
    ]);
    const placed = await placeCheckout(shop, opened);
    const totals = await Promise.all(
      placed.orders.map(async ({ id }) => (await orderOf(id)).total),
    );
    expect(totals).toEqual([135_000, 130_000]);
  });

  it('is fetched where its buyer says so, for nothing, and goes to where that is', async () => {
    const cartId = await basketOf(seller.listed);
    const { street: _, commune: __, province_code: ___, ...person } = DELIVERY;
    const fetched = { delivery: person, ...wishOf(seller, { way: 'pick_up' }) };
    const opened = await open(cartId, fetched);
    expect(opened.parcels[0]).toMatchObject({
      delivery: { way: 'pick_up', lack: null },
      cart: { total: PRICE },
    });
    expect((await open(cartId, {})).parcels[0]?.delivery?.way).toBe('pick_up');
    const placed = await placeCheckout(shop, await open(cartId, fetched));
    expect(await orderOf(placed.orders[0]?.id)).toMatchObject({
      total: PRICE,
      shipping_methods: [{ name: 'Tự đến lấy', amount: 0, data: { place: PLACE } }],
      shipping_address: { address_1: PLACE.address, province: 'Tỉnh Lào Cai' },
    });
  });

  it('keeps what its buyer wants of it: on the order, at the desk, and for nobody else', async () => {
    const invoice = {
      company: 'Công ty Ví Dụ',
      tax_code: '0100 109 106',
      address: '1 Lê Lợi',
      email: 'Ke-Toan@Vi-Du.test',
    };
    const kept = { ...invoice, tax_code: '0100109106', email: 'ke-toan@vi-du.test' };
    const wish = wishOf(seller, { invoice, gift_note: 'Mừng nhà mới!' });
    const cartId = await basketOf(seller.listed, other.listed);
    const placed = await placeCheckout(shop, await open(cartId, { delivery: DELIVERY, ...wish }));
    const [order, second] = placed.orders;
    const wishes = { pick_up: null, invoice: kept, gift_note: 'Mừng nhà mới!' };
    const path = `/store/seller-orders/${order?.id}`;
    const pass = { 'x-order-pass': order?.order_pass ?? '' };
    expect(parsed(orderCourseAnswer, await shop.store.with(pass).get(path)).wishes).toEqual(wishes);
    const other_pass = { 'x-order-pass': second?.order_pass ?? '' };
    expect((await shop.store.with(other_pass).get(path)).status).toBe(404);
    const atDesk = await seller.desk.client.get(`/seller/orders/${order?.id}`);
    expect(parsed(sellerOrderAnswer, atDesk).order).toMatchObject(wishes);
    const others = await other.desk.client.get(`/seller/orders/${second?.id}`);
    expect(parsed(sellerOrderAnswer, others).order).toMatchObject({
      invoice: null,
      gift_note: null,
    });
    expect((await other.desk.client.get(`/seller/orders/${order?.id}`)).status).toBe(404);
    // Some time after its end the seller need not know any more whom it was for.
    await shop.database.sql(
      `update marketplace_seller_order set state = 'canceled', canceled_at = now() - interval '91 days'
        where order_id = $1`,
      [order?.id],
    );
    const later = await seller.desk.client.get(`/seller/orders/${order?.id}`);
    expect(parsed(sellerOrderAnswer, later).order).toMatchObject({
      invoice: null,
      gift_note: null,
    });
  });

  it('takes no invoice for a tax code that there cannot be', async () => {
    const invoice = {
      company: 'Công ty',
      tax_code: '0100109107',
      address: 'Hà Nội',
      email: 'a@b.vn',
    };
    const cart_id = await basketOf(seller.listed);
    const answer = await shop.store.post('/store/checkouts', {
      cart_id,
      ...wishOf(seller, { invoice }),
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      problems: [{ path: 'parcels.0.invoice.tax_code', code: 'not_a_tax_code' }],
    });
  });

  it('that is to be sent is no order without an address', async () => {
    const cartId = await basketOf(seller.listed);
    const { street: _, commune: __, ...person } = DELIVERY;
    const answer = await postPlace(await open(cartId, { delivery: person }));
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'incomplete_address' });
  });

  it('is no order for another price, whoever asks for it: nor for the shop’s own', async () => {
    const cart = await shop.carts.ready([seller.listed]);
    const refused = await shop.carts.postCompletion(cart.id);
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ type: 'not_allowed', code: 'delivery_changed' });
  });

  it('is fetched, or sent, as its way says, whoever asks for it: not sent at the price of fetching it', async () => {
    const refused = { type: 'not_allowed', code: 'delivery_changed' };
    expect((await orderDirectly('Tự đến lấy', {})).body).toMatchObject(refused);
    const elsewhere = { place: { ...PLACE, address: 'Chỗ khác' } };
    expect((await orderDirectly('Tự đến lấy', elsewhere)).body).toMatchObject(refused);
    expect((await orderDirectly('Người bán giao', { place: PLACE })).body).toMatchObject(refused);
    expect((await orderDirectly('Tự đến lấy', { place: PLACE })).status).toBe(200);
    expect((await orderDirectly('Người bán giao', {})).status).toBe(200);
  });

  it('whose seller changes its prices while the button is pressed costs what was shown, or is refused', async () => {
    const baskets = await Promise.all(Array.from({ length: 4 }, () => basketOf(seller.listed)));
    const shown = [];
    for (const id of baskets) shown.push(await open(id));
    const [, ...answers] = await Promise.all([
      said(seller, { country: list(50_000) }),
      ...shown.map(postPlace),
    ]);
    for (const answer of answers) {
      if (answer.status !== 200) {
        expect(answer.body).toMatchObject({ code: 'total_changed' });
        continue;
      }
      const placed = z.object({
        checkout: z.object({ orders: z.array(z.object({ id: z.string() })) }),
      });
      const [order] = placed.parse(answer.body).checkout.orders;
      expect((await orderOf(order?.id)).total).toBe(135_000);
    }
    const late = await open(await basketOf(seller.listed));
    expect(late.total).toBe(150_000);
  });

  it('goes nowhere where its seller sends nothing', async () => {
    await said(seller, { country: null });
    const cartId = await basketOf(seller.listed);
    const opened = await open(cartId);
    expect(opened.parcels[0]?.delivery?.lack).toBe('not_sent_there');
    const answer = await postPlace(opened);
    expect(answer.status).toBe(400);
  });

  it('goes as the shop sends again once its seller has no prices', async () => {
    const cartId = await basketOf(seller.listed);
    await open(cartId, { province_code: HOME });
    await said(seller, { own: null, regions: null, pick_up: null });
    expect((await open(cartId)).parcels[0]).toMatchObject({
      delivery: { way: 'send', pick_up: null, lack: null },
      cart: { original_shipping_total: SHOPS_OWN_FEE },
    });
  });
});
