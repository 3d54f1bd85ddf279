import { z } from '@medusajs/framework/zod';
import { deliveryAnswer } from 'ocop-contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import { makeDelivery } from '../support/deliveries';
import { must } from '../support/orders';
import { makeCode, setPrice } from '../support/prices';
import { readRefusals } from '../support/refusals';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const refreshed = z.object({
  cart: z.looseObject({ id: z.string() }),
  changes: z.array(z.unknown()),
  refusals: z.array(z.unknown()),
});

/** What the storefront asks, and fields that no comparison of prices reads. */
const FIELDS = [
  'id,completed_at,discount_total,original_shipping_total,total,promotions.code,' +
    'promotions.is_automatic,shipping_methods.id,items.id,items.product_id,items.variant_id,' +
    'items.product_title,items.product_handle,items.variant_title,items.thumbnail,items.quantity,' +
    'items.unit_price',
  'total,items.quantity,promotions.code,shipping_methods.amount',
  'id,total,items.product.handle,region.name',
  '+items.total',
  null,
];

const shippingTotal = z.object({ cart: z.object({ original_shipping_total: z.number() }) });

let shop: Shop;
beforeAll(async () => {
  shop = await openSharedShop();
});

async function refresh(cartId: string, query = '') {
  return parsed(refreshed, await shop.store.post(`/store/ocop/carts/${cartId}/refresh${query}`));
}

describe('a refreshed basket', () => {
  it('has the fields that were asked for, as its own route answers them', async () => {
    const [one, two] = [await shop.register.recogniseOne(), await shop.register.recogniseOne()];
    const { code } = await makeCode(shop.admin, { value: 10 });
    const { id } = await shop.carts.create([one, two]);
    await must(shop.store.post(`/store/carts/${id}/promotions`, { promo_codes: [code] }));
    await shop.carts.chooseDelivery(id);
    for (const fields of FIELDS) {
      const query = fields === null ? '' : `?fields=${encodeURIComponent(fields)}`;
      const { body } = await must(shop.store.get(`/store/carts/${id}${query}`));
      expect(await refresh(id, query)).toMatchObject({ changes: [], refusals: [] });
      expect({ cart: (await refresh(id, query)).cart }).toEqual(body);
    }
  });

  it('says at once what has changed and what may not be bought', async () => {
    const [gone, dearer] = [await shop.register.recogniseOne(), await shop.register.recogniseOne()];
    await setPrice(shop.admin, dearer, 20_000);
    const { id } = await shop.carts.create([gone, dearer]);
    await must(shop.admin.post(`/admin/products/${gone.productId}`, { status: 'draft' }));
    await setPrice(shop.admin, dearer, 25_000);
    const { changes, refusals } = await refresh(id);
    expect(changes).toMatchObject([{ kind: 'price', before: 20_000, after: 25_000 }]);
    expect(refusals).toMatchObject([{ product_id: gone.productId, reason: 'not_published' }]);
    expect(refusals).toEqual(await readRefusals(shop, id));
  });

  it('has the delivery of today, whatever that depends on', async () => {
    const goods = await shop.register.recogniseOne();
    await setPrice(shop.admin, goods, 50_000);
    const { id } = await shop.carts.create([goods]);
    const delivery = await makeDelivery(shop.admin, 40_000);
    const change = (option: object) =>
      must(shop.admin.post(`/admin/shipping-options/${delivery.id}`, option));
    const price = { id: delivery.priceId, currency_code: 'vnd', amount: 45_000 };
    try {
      const path = `/store/carts/${id}/shipping-methods`;
      await must(shop.store.post(path, { option_id: delivery.id }));
      expect(await refresh(id)).toMatchObject({ cart: { total: 90_000 }, changes: [] });

      await change({ prices: [price] });
      expect(await refresh(id)).toMatchObject({
        cart: { total: 95_000 },
        changes: [{ kind: 'shipping', before: 40_000, after: 45_000 }],
      });
      expect((await refresh(id)).changes).toEqual([]);

      const rules = [{ attribute: 'item_total', operator: 'gte', value: 50_000 }];
      await change({ prices: [price, { currency_code: 'vnd', amount: 1_000, rules }] });
      expect(await refresh(id)).toMatchObject({
        cart: { total: 51_000 },
        changes: [{ kind: 'shipping', before: 45_000, after: 1_000 }],
      });
      await change({ prices: [price] });
      expect((await refresh(id)).changes).toMatchObject([{ before: 1_000, after: 45_000 }]);

      await change({
        rules: [
          { attribute: 'enabled_in_store', operator: 'eq', value: 'false' },
          { attribute: 'is_return', operator: 'eq', value: 'false' },
        ],
      });
      expect(await refresh(id)).toMatchObject({
        cart: { total: 50_000 },
        changes: [{ kind: 'shipping', before: 45_000, after: null }],
      });
    } finally {
      await must(shop.admin.delete(`/admin/shipping-options/${delivery.id}`));
    }
  }, 60_000);

  it('is delivered for what was said before there was a basket', async () => {
    const said = async () =>
      deliveryAnswer.parse((await must(shop.store.get('/store/ocop/delivery'))).body).flat_fee;
    const taken = async () => {
      const { id } = await shop.carts.create([await shop.register.recogniseOne()]);
      await shop.carts.chooseDelivery(id);
      const { body } = await must(
        shop.store.get(`/store/carts/${id}?fields=original_shipping_total`),
      );
      return shippingTotal.parse(body).cart.original_shipping_total;
    };
    const usual = await said();
    expect(usual).toBe(await taken());

    const delivery = await makeDelivery(shop.admin, 1_000);
    const change = (option: object) =>
      must(shop.admin.post(`/admin/shipping-options/${delivery.id}`, option));
    try {
      expect(await said()).toBe(1_000);
      expect(await taken()).toBe(1_000);

      const price = { id: delivery.priceId, currency_code: 'vnd', amount: 1_000 };
      const rules = [{ attribute: 'item_total', operator: 'gte', value: 50_000 }];
      await change({ prices: [price, { currency_code: 'vnd', amount: 500, rules }] });
      expect(await said(), 'hangs on what is in the basket').toBeNull();

      await change({
        rules: [
          { attribute: 'enabled_in_store', operator: 'eq', value: 'false' },
          { attribute: 'is_return', operator: 'eq', value: 'false' },
        ],
      });
      expect(await said(), 'one that buyers are not offered').toBe(usual);
    } finally {
      await must(shop.admin.delete(`/admin/shipping-options/${delivery.id}`));
    }
  }, 60_000);
});
