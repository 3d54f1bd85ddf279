import { beforeAll, describe, expect, it } from 'vitest';
import { lineOf } from '../order-paths/store-paths';
import { cartAnswer, parsed } from '../support/answers';
import { OFF_SALE, type OffSaleReason, stockOf, takeOffSale } from '../support/catalogue';
import { must } from '../support/orders';
import { readRefusals, refusedLines } from '../support/refusals';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const REASONS: OffSaleReason[] = ['not_published', 'not_in_channel', 'deleted', 'no_price'];

let shop: Shop;

beforeAll(async () => {
  shop = await openSharedShop();
});

async function pair(): Promise<[Listed, Listed]> {
  const [sound, doomed] = await shop.register.recognise(2);
  if (!sound || !doomed) throw new Error('nothing was recognised');
  return [sound, doomed];
}

describe.each(REASONS)('a product in a ready basket: %s', (reason) => {
  it('is refused before anything is ordered, named in the basket, and the rest is orderable', async () => {
    const [sound, doomed] = await pair();
    const cart = await shop.carts.ready([sound, doomed]);
    await must(shop.carts.postQuantity(cart.id, lineOf(cart, doomed).id, 3));
    await shop.carts.choosePayment(cart.id);
    await takeOffSale(shop, doomed, reason);

    const line = lineOf(cart, doomed);
    const named = { line_item_id: line.id, product_id: doomed.productId, reason, available: null };
    expect(refusedLines(await shop.carts.postCompletion(cart.id))).toEqual([
      expect.objectContaining({ ...named, product_title: doomed.title }),
    ]);
    expect(await readRefusals(shop, cart.id)).toEqual([expect.objectContaining(named)]);
    expect((await stockOf(shop, sound.variantId)).held).toBe(0);

    const raised = await shop.carts.postQuantity(cart.id, line.id, 4);
    expect(refusedLines(raised)).toEqual([expect.objectContaining(named)]);
    const lowered = await must(shop.carts.postQuantity(cart.id, line.id, 1));
    expect(lineOf(parsed(cartAnswer, lowered).cart, doomed).quantity).toBe(1);
    await must(shop.carts.deleteLine(cart.id, line.id));
    expect(await readRefusals(shop, cart.id)).toEqual([]);
    await shop.carts.choosePayment(cart.id);
    await expect(shop.carts.complete(cart.id)).resolves.toMatch(/^order_/);
  });

  it('does not come into a basket', async () => {
    const [sound, doomed] = await pair();
    const cart = await shop.carts.create([sound]);
    await takeOffSale(shop, doomed, reason);
    const named = expect.objectContaining({ product_id: doomed.productId, reason });
    expect(refusedLines(await shop.carts.postCart([sound, doomed]))).toEqual([named]);
    expect(refusedLines(await shop.carts.postLine(cart.id, doomed))).toEqual([named]);
  });
});

describe('a product that is taken off sale while its order is being made', () => {
  it.each(Object.keys(OFF_SALE).filter((how) => how !== 'no_price'))(
    'is refused when the order is to be confirmed: %s',
    async (how) => {
      const [sound, doomed] = await pair();
      const cart = await shop.carts.ready([sound, doomed]);
      const { inventory_item_id } = await stockOf(shop, sound.variantId);
      const holder = await shop.database.connect();
      await holder.query('begin');
      await holder.query('select 1 from inventory_level where inventory_item_id = $1 for update', [
        inventory_item_id,
      ]);
      const completion = shop.carts.postCompletion(cart.id);
      await untilOrdered(cart.id);
      await OFF_SALE_BY_SQL[how]?.(doomed);
      await holder.query('rollback');
      await holder.end();

      expect(refusedLines(await completion)).toEqual([
        expect.objectContaining({ product_id: doomed.productId, reason: how }),
      ]);
      expect((await stockOf(shop, sound.variantId)).held).toBe(0);
      await must(shop.carts.deleteLine(cart.id, lineOf(cart, doomed).id));
      await shop.carts.choosePayment(cart.id);
      await expect(shop.carts.complete(cart.id)).resolves.toMatch(/^order_/);
    },
  );
});

/** What the admin would write, without the events that it waits for. */
const OFF_SALE_BY_SQL: Record<string, (listed: Listed) => Promise<unknown>> = {
  not_published: ({ productId }) =>
    shop.database.sql("update product set status = 'draft' where id = $1", [productId]),
  not_in_channel: ({ productId }) =>
    shop.database.sql('update product_sales_channel set deleted_at = now() where product_id = $1', [
      productId,
    ]),
  deleted: ({ variantId }) =>
    shop.database.sql('update product_variant set deleted_at = now() where id = $1', [variantId]),
};

/** Resolves when complete-cart is past its guards: the cart's order is linked to it. */
async function untilOrdered(cartId: string): Promise<void> {
  for (;;) {
    const { ordered } = await shop.database.one<{ ordered: boolean }>(
      'select exists (select 1 from order_cart where cart_id = $1 and deleted_at is null) as ordered',
      [cartId],
    );
    if (ordered) return;
  }
}
