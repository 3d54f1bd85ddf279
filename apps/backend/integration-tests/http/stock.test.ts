import { z } from '@medusajs/framework/zod';
import fc from 'fast-check';
import { allocateStock } from 'ocop-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { lineOf } from '../order-paths/store-paths';
import { type Cart, cartAnswer, parsed } from '../support/answers';
import { setStock, shareStock, stockOf, variantsOf } from '../support/catalogue';
import { must } from '../support/orders';
import { readRefusals, refusedLines } from '../support/refusals';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

let shop: Shop;
let tea: Listed;
/** A pack of one and a box of three, stocked as the same pieces; and something of its own. */
let pack: string;
let box: string;
let cup: string;

beforeAll(async () => {
  shop = await openSharedShop();
});

async function stockTea() {
  const price_vnd = 50_000;
  const variants = ['Gói', 'Hộp 3 gói', 'Cốc'].map((title) => ({ title, price_vnd, stock: 900 }));
  tea = await shop.register.recogniseOne({ listing: { variants } });
  [pack = '', box = '', cup = ''] = await variantsOf(shop, tea);
  await shareStock(shop, tea, { of: pack, by: box, required: 3 });
}

const gift = z.object({ gift: z.number() });

interface Wish {
  variant: string;
  quantity: number;
}

/** A ready cart whose lines stay apart, since their metadata differ. */
async function cartOf(wishes: readonly Wish[]): Promise<Cart> {
  const cart = await shop.carts.create([]);
  for (const [index, { variant, quantity }] of wishes.entries()) {
    const item = { variant_id: variant, quantity, metadata: { gift: index } };
    await must(shop.store.post(`/store/carts/${cart.id}/line-items`, item));
  }
  await shop.carts.chooseDelivery(cart.id);
  await shop.carts.choosePayment(cart.id);
  const ready = await shop.carts.read(cart.id);
  const giftOf = (line: unknown) => z.object({ metadata: gift }).parse(line).metadata.gift;
  return { ...ready, items: [...ready.items].sort((a, b) => giftOf(a) - giftOf(b)) };
}

const short = (available: number) =>
  expect.objectContaining({ reason: 'insufficient_stock', available, product_title: tea.title });

describe('one basket asks for more than there is', () => {
  beforeAll(stockTea);

  it.each<[string, () => [Wish, Wish]]>([
    [
      'the same pack twice',
      () => [
        { variant: pack, quantity: 2 },
        { variant: pack, quantity: 2 },
      ],
    ],
    [
      'two packs of the same pieces',
      () => [
        { variant: pack, quantity: 1 },
        { variant: box, quantity: 1 },
      ],
    ],
  ])('%s', async (_, wishes) => {
    await setStock(shop, pack, 900);
    const cart = await cartOf(wishes());
    const [first, second] = cart.items;
    if (!first || !second) throw new Error('the cart lacks a line');
    await setStock(shop, pack, 3);
    const available = second.quantity === 2 ? 1 : 0;
    const refused = [expect.objectContaining({ line_item_id: second.id, ...{ available } })];
    expect(await readRefusals(shop, cart.id)).toEqual(refused);
    expect(refusedLines(await shop.carts.postCompletion(cart.id))).toEqual(refused);
    expect((await stockOf(shop, pack)).held).toBe(0);
  });

  it('when it is made, added to, and raised', async () => {
    await setStock(shop, pack, 3);
    const items = [2, 2].map((quantity, gift) => ({
      variant_id: pack,
      quantity,
      metadata: { gift },
    }));
    const region_id = shop.regionId;
    expect(refusedLines(await shop.store.post('/store/carts', { region_id, items }))).toEqual([
      short(1),
    ]);
    const four = [{ variant_id: pack, quantity: 4 }];
    expect(refusedLines(await shop.store.post('/store/carts', { region_id, items: four }))).toEqual(
      [short(3)],
    );

    const cart = await cartOf([{ variant: pack, quantity: 2 }]);
    const path = `/store/carts/${cart.id}/line-items`;
    const [line] = cart.items;
    if (!line) throw new Error('the cart has no line');
    const again = { variant_id: pack, quantity: 2, metadata: { gift: 7 } };
    expect(refusedLines(await shop.store.post(path, again))).toEqual([short(1)]);
    const merged = { variant_id: pack, quantity: 2, metadata: { gift: 0 } };
    expect(refusedLines(await shop.store.post(path, merged))).toEqual([
      expect.objectContaining({ line_item_id: line.id, available: 3 }),
    ]);
    expect(refusedLines(await shop.store.post(path, { variant_id: box, quantity: 1 }))).toEqual([
      short(0),
    ]);
    expect(refusedLines(await shop.carts.postQuantity(cart.id, line.id, 999))).toEqual([
      expect.objectContaining({ line_item_id: line.id, available: 3 }),
    ]);
    await must(shop.carts.postQuantity(cart.id, line.id, 3));
  });

  it('and may be lowered to what is still too much', async () => {
    await setStock(shop, pack, 900);
    const cart = await cartOf([{ variant: pack, quantity: 5 }]);
    const line = lineOf(cart, tea);
    await setStock(shop, pack, 3);
    const lowered = await must(shop.carts.postQuantity(cart.id, line.id, 4));
    expect(lineOf(parsed(cartAnswer, lowered).cart, tea).quantity).toBe(4);
    expect(await readRefusals(shop, cart.id)).toEqual([short(3)]);
    await must(shop.carts.postQuantity(cart.id, line.id, 3));
    expect(await readRefusals(shop, cart.id)).toEqual([]);
  });

  it('but not of what may be ordered before it is there, or is not counted', async () => {
    await setStock(shop, cup, 1);
    const variant = `/admin/products/${tea.productId}/variants/${cup}`;
    await must(shop.admin.post(variant, { allow_backorder: true }));
    const before = await cartOf([{ variant: cup, quantity: 5 }]);
    await expect(shop.carts.complete(before.id)).resolves.toMatch(/^order_/);
    await must(shop.admin.post(variant, { allow_backorder: false }));
    expect(
      refusedLines(await shop.carts.postLine((await cartOf([])).id, { variantId: cup })),
    ).toEqual([short(0)]);
    await must(shop.admin.post(variant, { manage_inventory: false }));
    const uncounted = await cartOf([{ variant: cup, quantity: 50 }]);
    await expect(shop.carts.complete(uncounted.id)).resolves.toMatch(/^order_/);
    await must(shop.admin.post(variant, { manage_inventory: true }));
  });
});

describe('several baskets ask for the last pieces', () => {
  beforeAll(stockTea);

  it('at once: as many are ordered as there are, and the others are told so', async () => {
    const carts: Cart[] = [];
    for (let count = 0; count < 4; count += 1)
      carts.push(await cartOf([{ variant: pack, quantity: 2 }]));
    await setStock(shop, pack, 3);
    const answers = await Promise.all(carts.map(({ id }) => shop.carts.postCompletion(id)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await stockOf(shop, pack)).toMatchObject({ stocked: 3, reserved: 2, held: 2 });
    for (const [index, { status }] of answers.entries()) {
      const cart = carts[index];
      if (status === 200 || !cart) continue;
      expect(refusedLines(await shop.carts.postCompletion(cart.id))).toEqual([short(1)]);
      expect(await readRefusals(shop, cart.id)).toEqual([short(1)]);
    }
  });
});

describe('what is reserved past every check', () => {
  beforeAll(async () => {
    await stockTea();
    await setStock(shop, cup, 3);
  });

  async function reserve(quantity: number, backorder = false) {
    const client = await shop.database.connect();
    const { inventory_item_id, location_id } = await stockOf(shop, cup);
    await client.query('begin');
    const insert = async () => {
      await client.query(
        `insert into reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity,
           allow_backorder, deleted_at)
         values ('resitem_' || gen_random_uuid(), $1::text, $2::text, $3::numeric, jsonb_build_object('value', $3::numeric),
           $4::boolean, null)`,
        [inventory_item_id, location_id, quantity, backorder],
      );
    };
    await insert();
    return { client, insert };
  }

  async function end(client: { end(): Promise<unknown> }) {
    await client.end();
    await shop.database.sql('delete from reservation_item where inventory_item_id = $1', [
      (await stockOf(shop, cup)).inventory_item_id,
    ]);
  }

  it('is judged together, when it is committed', async () => {
    const { client, insert } = await reserve(2);
    await insert();
    await expect(client.query('commit')).rejects.toMatchObject({ code: 'OC002' });
    await end(client);
  });

  it('is judged with what somebody else reserved meanwhile', async () => {
    const first = await reserve(2);
    const second = await reserve(2);
    await first.client.query('commit');
    await expect(second.client.query('commit')).rejects.toMatchObject({ code: 'OC002' });
    await first.client.end();
    await end(second.client);
  });

  it('is left alone on backorder, and when it is given back', async () => {
    const backorder = await reserve(9, true);
    await backorder.client.query('commit');
    await backorder.client.query('begin');
    await backorder.client.query(
      'update reservation_item set deleted_at = now() where inventory_item_id = $1',
      [(await stockOf(shop, cup)).inventory_item_id],
    );
    await backorder.client.query('commit');
    await end(backorder.client);
  });
});

describe('any basket over any stock', () => {
  beforeAll(stockTea);

  it('is refused as the rule says, and ordered once it is cut to what there is', async () => {
    const wish = fc.record({
      which: fc.constantFrom('pack', 'box', 'cup'),
      quantity: fc.integer({ min: 1, max: 5 }),
    });
    const wishes = fc.array(wish, { minLength: 1, maxLength: 4 });
    const stock = fc.integer({ min: 0, max: 12 });
    await fc.assert(
      fc.asyncProperty(wishes, stock, stock, async (given, pieces, cups) => {
        const variants = { pack, box, cup };
        const spoken = { pack: 0, cup: 0 };
        spoken.pack = (await stockOf(shop, pack)).held;
        spoken.cup = (await stockOf(shop, cup)).held;
        await setStock(shop, pack, 900);
        await setStock(shop, cup, 900);
        const cart = await cartOf(
          given.map(({ which, quantity }) => ({ variant: variants[which], quantity })),
        );
        await setStock(shop, pack, spoken.pack + pieces);
        await setStock(shop, cup, spoken.cup + cups);

        const expected = allocateStock(
          given.map(({ which, quantity }) => ({
            quantity,
            tracking: 'stocked' as const,
            needs: [
              {
                inventoryItemId: which === 'cup' ? 'cup' : 'pack',
                required: which === 'box' ? 3 : 1,
              },
            ],
          })),
          new Map([
            ['pack', pieces],
            ['cup', cups],
          ]),
        );
        const refusals = await readRefusals(shop, cart.id);
        const told = cart.items.map(
          ({ id }) => refusals.find(({ line_item_id }) => line_item_id === id)?.available ?? null,
        );
        expect(told).toEqual(expected);
        if (refusals.length > 0) {
          expect(refusedLines(await shop.carts.postCompletion(cart.id))).toEqual(refusals);
        }
        for (const { line_item_id, available } of refusals) {
          await must(shop.carts.postQuantity(cart.id, line_item_id ?? '', available ?? 0));
        }
        const { items } = await shop.carts.read(cart.id);
        if (items.length === 0) return;
        await shop.carts.choosePayment(cart.id);
        await shop.carts.complete(cart.id);
        for (const variant of [pack, cup]) {
          const { stocked, reserved, held } = await stockOf(shop, variant);
          expect(held).toBeLessThanOrEqual(stocked);
          expect(reserved).toBe(held);
        }
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 180_000);
});
