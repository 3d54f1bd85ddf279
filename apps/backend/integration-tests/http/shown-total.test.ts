import { z } from '@medusajs/framework/zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { lineOf } from '../order-paths/store-paths';
import { cartAnswer, completionAnswer, parsed } from '../support/answers';
import type { Answer } from '../support/http-client';
import { must } from '../support/orders';
import { makeCode, setPrice } from '../support/prices';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const DELIVERY = 30_000;
const totals = z.object({
  cart: z.object({ total: z.number(), completed_at: z.string().nullable() }),
});
const refreshed = z.object({
  cart: z.object({ total: z.number() }),
  changes: z.array(z.looseObject({ kind: z.string() })),
});
const ordered = z.object({ order: z.object({ total: z.number() }) });

let shop: Shop;
let goods: Listed;

beforeAll(async () => {
  shop = await openSharedShop();
});

async function atPrice(amount: number): Promise<Listed> {
  const listed = await shop.register.recogniseOne();
  await setPrice(shop.admin, listed, amount);
  return listed;
}

async function totalOf(cartId: string): Promise<number> {
  return parsed(totals, await shop.store.get(`/store/carts/${cartId}?fields=total,completed_at`))
    .cart.total;
}

async function totalOfOrder(answer: Answer): Promise<number> {
  const { id } = parsed(completionAnswer, answer).order;
  return parsed(ordered, await shop.admin.get(`/admin/orders/${id}?fields=total`)).order.total;
}

const refresh = (cartId: string) => shop.store.post(`/store/ocop/carts/${cartId}/refresh`);
const complete = (cartId: string, expected_total?: number) =>
  shop.store.post(`/store/carts/${cartId}/complete`, { expected_total });

function ordersOf(cartId: string) {
  return shop.database.sql('select 1 from order_cart where cart_id = $1 and deleted_at is null', [
    cartId,
  ]);
}

/** Refused, with nothing left of an order, and the basket ready for the next press. */
async function expectChanged(answer: Answer, cartId: string, shown: number, total: number) {
  expect(answer.body).toMatchObject({
    type: 'conflict',
    code: 'total_changed',
    expected_total: shown,
    total,
  });
  expect(answer.status).toBe(409);
  expect(await ordersOf(cartId)).toEqual([]);
  expect(await totalOf(cartId)).toBe(total);
  await shop.carts.choosePayment(cartId);
  expect(await totalOfOrder(await complete(cartId, total))).toBe(total);
}

describe('the total of the page whose button was pressed', () => {
  beforeAll(async () => {
    goods = await atPrice(50_000);
  });

  it('is the order’s', async () => {
    const { id } = await shop.carts.ready([goods]);
    const answer = await complete(id, 50_000 + DELIVERY);
    expect(await totalOfOrder(answer)).toBe(50_000 + DELIVERY);
    expect(parsed(completionAnswer, await complete(id, 1)).order).toMatchObject({
      id: parsed(completionAnswer, answer).order.id,
    });
  });

  it('is not when a second tab has added goods', async () => {
    const { id, items } = await shop.carts.ready([goods]);
    await must(shop.carts.postQuantity(id, items[0]?.id ?? '', 3));
    await expectChanged(await complete(id, 80_000), id, 80_000, 180_000);
  });

  it('is not when the price has changed, whether or not the client says what it showed', async () => {
    const listed = await atPrice(50_000);
    const [said, silent] = await Promise.all([
      shop.carts.ready([listed]),
      shop.carts.ready([listed]),
    ]);
    await setPrice(shop.admin, listed, 55_000);
    await expectChanged(await complete(said.id, 80_000), said.id, 80_000, 85_000);
    await expectChanged(await complete(silent.id), silent.id, 80_000, 85_000);
  });

  it('is not when a price list has begun, nor when a code has ended', async () => {
    const listed = await atPrice(50_000);
    const { code, id: promotionId } = await makeCode(shop.admin, { value: 10 });
    const { id } = await shop.carts.create([listed]);
    await must(shop.store.post(`/store/carts/${id}/promotions`, { promo_codes: [code] }));
    await shop.carts.chooseDelivery(id);
    await shop.carts.choosePayment(id);
    await must(
      shop.admin.post('/admin/price-lists', {
        title: 'Giá phiên chợ',
        description: 'Giá phiên chợ',
        status: 'active',
        prices: [{ variant_id: listed.variantId, currency_code: 'vnd', amount: 45_000 }],
      }),
    );
    await expectChanged(await complete(id, 75_000), id, 75_000, 70_500);

    const { id: other } = await shop.carts.create([listed]);
    await must(shop.store.post(`/store/carts/${other}/promotions`, { promo_codes: [code] }));
    await shop.carts.chooseDelivery(other);
    await shop.carts.choosePayment(other);
    await must(shop.admin.post(`/admin/promotions/${promotionId}`, { status: 'inactive' }));
    await expectChanged(await complete(other, 70_500), other, 70_500, 75_000);
  }, 150_000);

  it.each([-1, 0.5, '80000', 1e300])('must be whole đồng: %s', async (expected_total) => {
    const { id } = await shop.carts.create([goods]);
    const answer = await shop.store.post(`/store/carts/${id}/complete`, { expected_total });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ type: 'invalid_data', field: 'expected_total' });
  });
});

describe('a basket that is looked at', () => {
  it('has today’s prices, and says what has changed', async () => {
    const [raised, same] = await Promise.all([atPrice(50_000), atPrice(20_000)]);
    const { code } = await makeCode(shop.admin, { value: 10 });
    const cart = await shop.carts.create([raised, same]);
    await must(shop.store.post(`/store/carts/${cart.id}/promotions`, { promo_codes: [code] }));
    await shop.carts.chooseDelivery(cart.id);
    expect(parsed(refreshed, await refresh(cart.id))).toMatchObject({
      cart: { total: 93_000 },
      changes: [],
    });
    await setPrice(shop.admin, raised, 60_000);
    const answer = await refresh(cart.id);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(parsed(refreshed, answer)).toMatchObject({
      cart: { total: 102_000 },
      changes: [
        { kind: 'price', line_item_id: lineOf(cart, raised).id, before: 50_000, after: 60_000 },
        { kind: 'promotion', code, before: 7_000, after: 8_000 },
      ],
    });
    expect(parsed(refreshed, await refresh(cart.id)).changes).toEqual([]);
  });

  it('keeps the prices of the rest when one line may not be sold', async () => {
    const [gone, raised] = await Promise.all([atPrice(50_000), atPrice(20_000)]);
    const cart = await shop.carts.create([gone, raised]);
    await must(shop.admin.post(`/admin/products/${gone.productId}`, { status: 'draft' }));
    await setPrice(shop.admin, raised, 25_000);
    expect(parsed(refreshed, await refresh(cart.id))).toMatchObject({
      cart: { total: 75_000 },
      changes: [{ kind: 'price', before: 20_000, after: 25_000 }],
    });
  });

  it('has become an order: the answer says which', async () => {
    const { id } = await shop.carts.ready([goods]);
    const order_id = await shop.carts.complete(id);
    const answer = await refresh(id);
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ type: 'conflict', code: 'cart_completed', order_id });
  });

  it('is 404 where there is none', async () => {
    expect((await refresh('cart_unknown')).status).toBe(404);
  });
});

describe('many at once', () => {
  it('of ten baskets with the last code one is ordered, and the others are whole', async () => {
    const listed = await atPrice(50_000);
    const { code } = await makeCode(shop.admin, { value: 10, limit: 1 });
    const carts = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const { id } = await shop.carts.create([listed]);
        await must(shop.store.post(`/store/carts/${id}/promotions`, { promo_codes: [code] }));
        await shop.carts.chooseDelivery(id);
        await shop.carts.choosePayment(id);
        return { id };
      }),
    );
    const answers = await Promise.all(carts.map(({ id }) => complete(id, 75_000)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)]);
    for (const [index, { id }] of carts.entries()) {
      const answer = answers[index];
      if (!answer || answer.status === 200) continue;
      // Who waits too long for the one before is told to come again, and is not ordered either.
      const { code: said } = z.looseObject({ code: z.string() }).parse(answer.body);
      expect(['total_changed', 'cart_busy']).toContain(said);
      expect(await ordersOf(id)).toEqual([]);
    }
    const { used, reserved } = await shop.database.one<{ used: number; reserved: number }>(
      `select (select used from promotion where code = $1) as used,
              (select count(*)::int from reservation_item r
                 join product_variant_inventory_item l on l.inventory_item_id = r.inventory_item_id
                where l.variant_id = $2 and r.deleted_at is null) as reserved`,
      [code, listed.variantId],
    );
    expect({ used, reserved }).toEqual({ used: 1, reserved: 1 });

    const refused = carts.filter((_, index) => answers[index]?.status !== 200);
    const again = await Promise.all(
      refused.map(async ({ id }) => {
        await must(refresh(id));
        await shop.carts.choosePayment(id);
        return complete(id, 80_000);
      }),
    );
    expect(again.map(({ status }) => status)).toEqual(Array(9).fill(200));
  }, 150_000);

  it('changes of one basket are done or busy, never a fault', async () => {
    const { id, items } = await shop.carts.ready([goods]);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        shop.carts.postQuantity(id, items[0]?.id ?? '', index + 1),
      ),
    );
    for (const { status, body, headers } of answers) {
      if (status === 200) continue;
      expect(body).toMatchObject({ type: 'conflict', code: 'cart_busy' });
      expect(status).toBe(409);
      expect(headers.get('retry-after')).toBe('1');
    }
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    expect(parsed(cartAnswer, await shop.store.get(`/store/carts/${id}`)).cart.items).toHaveLength(
      1,
    );
  });
});
