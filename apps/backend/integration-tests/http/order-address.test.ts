import { beforeAll, describe, expect, it } from 'vitest';
import { must } from '../support/orders';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const FIELDS = ['first_name', 'phone', 'address_1', 'city', 'province', 'country_code'];
const WHOLE = {
  first_name: 'Lan',
  last_name: 'Nguyễn',
  phone: '0912345678',
  address_1: '1 Lê Lợi',
  city: 'Hà Nội',
  province: '',
  country_code: 'vn',
};
const EMPTY = { first_name: '', last_name: '', phone: '', address_1: '', city: '', province: '' };

let shop: Shop;
let goods: Listed;

beforeAll(async () => {
  shop = await openSharedShop();
  goods = await shop.register.recogniseOne();
});

describe('a basket without an address that a parcel can be sent to', () => {
  it.each<[string, object, string[]]>([
    ['a country alone', { ...EMPTY, country_code: 'vn' }, FIELDS.slice(0, -1)],
    [
      'spaces',
      { ...EMPTY, address_1: '  ', city: '\u00a0', country_code: 'vn' },
      FIELDS.slice(0, -1),
    ],
    ['no phone', { ...WHOLE, phone: '' }, ['phone']],
    ['a commune without its province', { ...WHOLE, city: 'Xã Mỹ Hiệp' }, ['province']],
  ])('is no order: %s', async (_, shipping_address, missing) => {
    const cart = await shop.carts.ready([goods]);
    await must(shop.store.post(`/store/carts/${cart.id}`, { shipping_address }));
    await expectIncomplete(cart.id, missing);
  });

  it('is no order: no address at all', async () => {
    const cart = await shop.carts.ready([goods]);
    await shop.database.sql('update cart set shipping_address_id = null where id = $1', [cart.id]);
    await expectIncomplete(cart.id, FIELDS);
  });

  it('is one when the address was given', async () => {
    const cart = await shop.carts.ready([goods]);
    const path = `/store/carts/${cart.id}`;
    await must(shop.store.post(path, { shipping_address: { ...WHOLE, address_1: ' ' } }));
    await expectIncomplete(cart.id, ['address_1']);
    await must(shop.store.post(path, { shipping_address: WHOLE }));
    await shop.carts.choosePayment(cart.id);
    await expect(shop.carts.complete(cart.id)).resolves.toMatch(/^order_/);
  });
});

async function expectIncomplete(cartId: string, missing: string[]): Promise<void> {
  const { status, body } = await shop.carts.postCompletion(cartId);
  expect(body).toMatchObject({ type: 'invalid_data', code: 'incomplete_address' });
  expect(body).toHaveProperty(
    'fields',
    missing.map((field) => `shipping_address.${field}`),
  );
  expect(status).toBe(400);
  const { orders } = await shop.database.one<{ orders: number }>(
    'select count(*)::int as orders from order_cart where cart_id = $1',
    [cartId],
  );
  expect(orders).toBe(0);
}
