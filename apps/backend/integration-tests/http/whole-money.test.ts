import { z } from '@medusajs/framework/zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import { draftOrder, must } from '../support/orders';
import { makeCode, setPrice } from '../support/prices';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const paid = z.object({
  order: z.object({
    total: z.number(),
    discount_total: z.number(),
    payment_collections: z
      .array(z.object({ payments: z.array(z.object({ id: z.string(), amount: z.number() })) }))
      .min(1),
  }),
});
const payments = z.object({
  payment: z.object({
    captures: z.array(z.object({ amount: z.number() })).nullish(),
    refunds: z.array(z.object({ amount: z.number() })).nullish(),
  }),
});
const discounted = z.object({
  cart: z.object({
    total: z.number(),
    discount_total: z.number(),
    items: z.array(z.object({ adjustments: z.array(z.object({ amount: z.number() })) })),
  }),
});

let shop: Shop;
let goods: Listed[];

beforeAll(async () => {
  shop = await openSharedShop();
  goods = await shop.register.recognise(3);
  for (const [index, listed] of goods.entries()) {
    await setPrice(shop.admin, listed, [30_003, 50_007, 9_999][index] ?? 0);
  }
});

/** A basket of all three, 90,009 đồng, with a code. */
async function cartWith(code: string) {
  const { id } = await shop.carts.create(goods);
  await must(shop.store.post(`/store/carts/${id}/promotions`, { promo_codes: [code] }));
  await shop.carts.chooseDelivery(id);
  await shop.carts.choosePayment(id);
  return id;
}

async function orderOf(orderId: string) {
  const fields =
    'total,discount_total,payment_collections.payments.id,payment_collections.payments.amount';
  const { order } = parsed(paid, await shop.admin.get(`/admin/orders/${orderId}?fields=${fields}`));
  const payment = order.payment_collections[0]?.payments[0];
  if (!payment) throw new Error(`no payment of ${orderId}`);
  return { ...order, payment };
}

const capture = (id: string, amount?: number) =>
  shop.admin.post(`/admin/payments/${id}/capture`, { amount });
const refund = (id: string, amount?: number) =>
  shop.admin.post(`/admin/payments/${id}/refund`, { amount });

describe('a discount', () => {
  it.each([
    ['33 % off everything', { value: 33, allocation: 'across' as const }, 29_703],
    ['33 % off each', { value: 33, allocation: 'each' as const }, 29_703],
    ['10,000 đồng over three lines', { type: 'fixed' as const, value: 10_000 }, 10_000],
  ])('is whole on every line, and its lines add up: %s', async (_case, code, off) => {
    const made = await makeCode(shop.admin, code);
    const id = await cartWith(made.code);
    const fields = 'total,discount_total,items.adjustments.amount';
    const { cart } = parsed(
      discounted,
      await shop.store.get(`/store/carts/${id}?fields=${fields}`),
    );
    const amounts = cart.items.flatMap(({ adjustments }) => adjustments.map((one) => one.amount));
    expect(amounts.every(Number.isInteger)).toBe(true);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(off);
    expect(cart).toMatchObject({ discount_total: off, total: 90_009 + 30_000 - off });

    const order = await orderOf(await shop.carts.complete(id));
    expect(order).toMatchObject({ total: cart.total, payment: { amount: cart.total } });
    await must(capture(order.payment.id));
    const { payment } = parsed(
      payments,
      await shop.admin.get(`/admin/payments/${order.payment.id}?fields=captures.amount`),
    );
    expect(payment.captures).toEqual([expect.objectContaining({ amount: cart.total })]);
  });

  it('is whole in a draft order', async () => {
    const { code } = await makeCode(shop.admin, { value: 33 });
    const draft = await draftOrder(shop, goods);
    const edit = `/admin/draft-orders/${draft.id}/edit`;
    await must(shop.admin.post(edit));
    await must(shop.admin.post(`${edit}/promotions`, { promo_codes: [code] }));
    await must(shop.admin.post(`${edit}/confirm`));
    const { whole, sum } = await shop.database.one<{ whole: boolean; sum: string }>(
      `select bool_and(a.amount = trunc(a.amount)) as whole, sum(a.amount)::text as sum
         from order_line_item_adjustment a
         join order_item i on i.item_id = a.item_id and i.version = a.version
        where i.order_id = $1 and a.deleted_at is null and a.code = $2`,
      [draft.id, code],
    );
    expect({ whole, sum: Number(sum) }).toEqual({ whole: true, sum: 29_703 });
  });
});

describe('what is captured and refunded', () => {
  it('is no more than was captured: not a đồng, not by two at once, not what never was', async () => {
    const { payment, total } = await orderOf(await shop.carts.order(goods));
    expect((await refund(payment.id, 1)).status).toBe(400);
    expect((await refund(payment.id)).status).toBe(400);
    await must(capture(payment.id));
    await must(refund(payment.id, total - 10));
    const both = await Promise.all([refund(payment.id, 10), refund(payment.id, 10)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
    const more = await refund(payment.id, 1);
    expect(more.status).toBe(400);
    expect(more.body).toMatchObject({ type: 'not_allowed' });
    const { refunded } = await shop.database.one<{ refunded: string }>(
      'select sum(amount)::text as refunded from refund where payment_id = $1 and deleted_at is null',
      [payment.id],
    );
    expect(Number(refunded)).toBe(total);
  });

  it('is no more than was authorised', async () => {
    const { payment, total } = await orderOf(await shop.carts.order(goods));
    expect((await capture(payment.id, total + 1)).status).toBe(400);
    await must(capture(payment.id, total - 1));
    expect((await capture(payment.id, 2)).status).toBe(400);
    await must(capture(payment.id, 1));
  });
});

describe('parts of a đồng', () => {
  it('are refused by the name of the field, in payments, prices and deliveries', async () => {
    const { payment } = await orderOf(await shop.carts.order(goods));
    const [first] = goods;
    const answers = await Promise.all([
      capture(payment.id, 0.5),
      refund(payment.id, 1e-7),
      shop.admin.post(`/admin/products/${first?.productId}/variants/${first?.variantId}`, {
        prices: [{ currency_code: 'vnd', amount: 10_000.5 }],
      }),
      shop.admin.post('/admin/price-lists', {
        title: 'Giá lẻ',
        description: 'Giá lẻ',
        prices: [{ variant_id: first?.variantId, currency_code: 'vnd', amount: 1.5 }],
      }),
      shop.admin.post('/admin/shipping-options', {
        prices: [{ currency_code: 'vnd', amount: 30_000.25 }],
      }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
    expect(
      answers.map(({ body }) => z.looseObject({ field: z.string() }).parse(body).field),
    ).toEqual(['amount', 'amount', 'prices.0.amount', 'prices.0.amount', 'prices.0.amount']);
  });

  it('are refused by the database where nothing before it has', async () => {
    const insert = shop.database.sql(
      `update price set amount = 0.5 where currency_code = 'vnd' and id =
        (select id from price where currency_code = 'vnd' limit 1)`,
      [],
    );
    await expect(insert).rejects.toMatchObject({ code: 'OC002' });
  });
});

describe('a code that does nothing', () => {
  it.each([
    ['unknown', async () => 'KHONGCOMANAY'],
    ['ended', async () => (await makeCode(shop.admin, { value: 5, endsAt: days(-1) })).code],
    ['not_started', async () => (await makeCode(shop.admin, { value: 5, startsAt: days(1) })).code],
    [
      'used_up',
      async () => {
        const { code } = await makeCode(shop.admin, { value: 5, limit: 1 });
        await shop.carts.complete(await cartWith(code));
        return code;
      },
    ],
    [
      'no_effect',
      async () => {
        const { code } = await makeCode(shop.admin, { value: 5 });
        await shop.database.sql(
          `update promotion_application_method set currency_code = 'usd', type = 'fixed'
            where promotion_id = (select id from promotion where code = $1)`,
          [code],
        );
        return code;
      },
    ],
  ])('says why: %s', async (reason, make) => {
    const code = await make();
    const { id } = await shop.carts.create(goods);
    for (const answer of [
      await shop.store.post(`/store/carts/${id}/promotions`, { promo_codes: [code] }),
      await shop.store.post(`/store/carts/${id}`, { promo_codes: [code] }),
    ]) {
      expect(answer.body).toMatchObject({
        type: 'invalid_data',
        code: 'promotion_unusable',
        reason,
        promo_code: code,
        message: expect.stringContaining(code),
      });
      expect(answer.status).toBe(400);
    }
  });
});

function days(count: number): Date {
  return new Date(Date.now() + count * 86_400_000);
}
