import { beforeAll, describe, expect, it } from 'vitest';
import type { Cart } from '../support/answers';
import { must } from '../support/orders';
import { readRefusals, refusedLines } from '../support/refusals';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const NO_QUANTITY = [0.5, 1e-7, 1.0000000000000002, -1, 1e21, 1_000_001, '2', 'abc', null, true];
const OF_ITEMS = [
  '/store/carts',
  '/admin/draft-orders',
  '/admin/draft-orders/order_1/edit/items',
  '/admin/order-edits/order_1/items',
  '/admin/exchanges/exc_1/outbound/items',
  '/admin/claims/claim_1/outbound/items',
  '/admin/returns/ret_1/request-items',
];
const OF_ONE_LINE = [
  '/admin/draft-orders/order_1/edit/items/item/ordli_1',
  '/admin/order-edits/order_1/items/item/ordli_1',
];

let shop: Shop;
let goods: Listed;
let cart: Cart;
let lineId: string;

beforeAll(async () => {
  shop = await openSharedShop();
  goods = await shop.register.recogniseOne();
  cart = await shop.carts.create([goods]);
  lineId = cart.items[0]?.id ?? '';
  await must(shop.carts.postQuantity(cart.id, lineId, 3));
});

function clientOf(path: string) {
  return path.startsWith('/admin') ? shop.admin : shop.store;
}

describe.each(NO_QUANTITY)('%j is no quantity', (quantity) => {
  it.each(OF_ITEMS)('of an item: %s', async (path) => {
    // A return names lines of the order, every other route names goods.
    const item = path.startsWith('/admin/returns')
      ? { id: 'ordli_1' }
      : { variant_id: goods.variantId };
    const items = [
      { ...item, quantity: 1 },
      { ...item, quantity },
    ];
    const whole = path === '/store/carts' || path === '/admin/draft-orders';
    const region = whole ? { region_id: shop.regionId } : {};
    const answer = await clientOf(path).post(path, { ...region, items });
    expect(answer.body).toMatchObject({ type: 'invalid_data', field: 'items.1.quantity' });
    expect(answer.status).toBe(400);
  });

  it.each(OF_ONE_LINE)('of a line: %s', async (path) => {
    const answer = await shop.admin.post(path, { quantity });
    expect(answer.body).toMatchObject({ type: 'invalid_data', field: 'quantity' });
    expect(answer.status).toBe(400);
  });

  it('of what is added to a basket, or of a line in it', async () => {
    const path = `/store/carts/${cart.id}/line-items`;
    for (const [to, body] of [
      [path, { variant_id: goods.variantId, quantity }],
      [`${path}/${lineId}`, { quantity }],
    ] as const) {
      const answer = await shop.store.post(to, body);
      expect(answer.body).toMatchObject({ type: 'invalid_data', field: 'quantity' });
      expect(answer.status).toBe(400);
    }
    const { items } = await shop.carts.read(cart.id);
    expect(items.map((line) => line.quantity)).toEqual([3]);
  });
});

it('none of it takes a line out of a basket, and nothing else', async () => {
  const other = await shop.carts.create([goods]);
  expect((await shop.carts.postLine(other.id, goods, 0)).status).toBe(400);
  await must(shop.carts.postQuantity(other.id, other.items[0]?.id ?? '', 0));
  expect((await shop.carts.read(other.id)).items).toEqual([]);
});

it('a line of none from before is named in the basket and can be mended or taken out', async () => {
  const sound = await shop.register.recogniseOne();
  const other = await shop.carts.ready([sound, goods]);
  const broken = other.items.find(({ product_id }) => product_id === goods.productId);
  const line = broken?.id ?? '';
  const empty = () =>
    shop.database.sql('update cart_line_item set quantity = 0 where id = $1', [line]);
  await empty();
  const named = [expect.objectContaining({ line_item_id: line, reason: 'invalid_quantity' })];
  expect(await readRefusals(shop, other.id)).toEqual(named);
  expect(refusedLines(await shop.carts.postCompletion(other.id))).toEqual(named);
  await must(shop.carts.postQuantity(other.id, line, 1));
  expect(await readRefusals(shop, other.id)).toEqual([]);
  await empty();
  await must(shop.carts.deleteLine(other.id, line));
  await shop.carts.choosePayment(other.id);
  await expect(shop.carts.complete(other.id)).resolves.toMatch(/^order_/);
});
