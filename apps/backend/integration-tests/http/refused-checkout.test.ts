import { z } from '@medusajs/framework/zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { lineOf } from '../order-paths/store-paths';
import { cartAnswer, parsed } from '../support/answers';
import { expectRefusal } from '../support/expect-refusal';
import { must, orderLineOf, readOrder } from '../support/orders';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const cartState = z.object({
  cart: z.object({
    completed_at: z.string().nullable(),
    payment_collection: z.object({ payment_sessions: z.array(z.unknown()).nullish() }),
  }),
});

let shop: Shop;
let sound: Listed;
let doomed: Listed;

beforeAll(async () => {
  shop = await openSharedShop();
});

async function recognisePair() {
  const [first, second] = await shop.register.recognise(2);
  if (!first || !second) throw new Error('nothing was recognised');
  sound = first;
  doomed = second;
}

async function reservationsOf(listed: Listed): Promise<number> {
  const { reserved } = await shop.database.one<{ reserved: number }>(
    `select count(*)::int as reserved from reservation_item r
       join product_variant_inventory_item link on link.inventory_item_id = r.inventory_item_id
      where link.variant_id = $1 and r.deleted_at is null`,
    [listed.variantId],
  );
  return reserved;
}

/** How often complete-cart has begun for a cart; Medusa keeps a row of every time. */
async function completionsBegun(cartId: string): Promise<number> {
  const { begun } = await shop.database.one<{ begun: number }>(
    `select count(*)::int as begun from workflow_execution
      where workflow_id = 'complete-cart' and context::text like '%' || $1 || '%'`,
    [cartId],
  );
  return begun;
}

describe('a checkout that is refused', () => {
  beforeAll(recognisePair);

  it('gives back stock and payment, names the line, and lets the rest through', async () => {
    const cart = await shop.carts.ready([sound, doomed]);
    await shop.register.revoke([doomed]);
    expectRefusal(await shop.carts.postCompletion(cart.id), doomed);

    const line = lineOf(cart, doomed);
    const refusals = await shop.store.get(`/store/ocop/carts/${cart.id}/refusals`);
    expect(refusals.headers.get('cache-control')).toBe('no-store');
    expect(refusals.body).toEqual({
      refusals: [expect.objectContaining({ line_item_id: line.id, reason: 'revoked' })],
    });
    expect(await reservationsOf(sound)).toBe(0);
    expect(await reservationsOf(doomed)).toBe(0);
    const fields = 'completed_at,payment_collection.payment_sessions.id';
    const state = await shop.store.get(`/store/carts/${cart.id}?fields=${fields}`);
    expect(parsed(cartState, state).cart).toMatchObject({
      completed_at: null,
      payment_collection: { payment_sessions: [] },
    });

    await must(shop.carts.deleteLine(cart.id, line.id));
    await shop.carts.choosePayment(cart.id);
    const order = await readOrder(shop.admin, await shop.carts.complete(cart.id));
    expect(order.items.map(({ product_id }) => product_id)).toEqual([sound.productId]);
    expect(await reservationsOf(sound)).toBe(1);
  });

  it('does not begin the workflow that it could only undo', async () => {
    const [other] = await shop.register.recognise(1);
    if (!other) throw new Error('nothing was recognised');
    const cart = await shop.carts.ready([sound, other]);
    await shop.register.revoke([other]);
    expectRefusal(await shop.carts.postCompletion(cart.id), other);
    expect(await completionsBegun(cart.id)).toBe(0);
    await must(shop.carts.deleteLine(cart.id, lineOf(cart, other).id));
    await shop.carts.choosePayment(cart.id);
    await shop.carts.complete(cart.id);
    expect(await completionsBegun(cart.id)).toBe(1);
  });

  it('leaves a payment alone that another cart shares', async () => {
    const [other] = await shop.register.recognise(1);
    if (!other) throw new Error('nothing was recognised');
    const cart = await shop.carts.ready([sound, other]);
    const sharing = await shop.carts.create([sound]);
    const { collection } = await shop.database.one<{ collection: string }>(
      `insert into cart_payment_collection (id, cart_id, payment_collection_id)
       select l.id || '_shared', $2, l.payment_collection_id
         from cart_payment_collection l where l.cart_id = $1
       returning payment_collection_id as collection`,
      [cart.id, sharing.id],
    );
    const sessions = () =>
      shop.database.one<{ count: number }>(
        `select count(*)::int as count from payment_session
          where payment_collection_id = $1 and deleted_at is null`,
        [collection],
      );
    expect(await sessions()).toEqual({ count: 1 });
    await shop.register.revoke([other]);
    expectRefusal(await shop.carts.postCompletion(cart.id), other);
    expect(await sessions()).toEqual({ count: 1 });
  });

  it('does not complete on the payment that was given back', async () => {
    const [other] = await shop.register.recognise(1);
    if (!other) throw new Error('nothing was recognised');
    const cart = await shop.carts.ready([sound, other]);
    await shop.register.revoke([other]);
    expectRefusal(await shop.carts.postCompletion(cart.id), other);
    await must(shop.carts.deleteLine(cart.id, lineOf(cart, other).id));
    const unpaid = await shop.carts.postCompletion(cart.id);
    expect(unpaid.status).toBe(400);
    expect(unpaid.body).not.toMatchObject({ type: 'order' });
  });
});

describe('what a revocation does not touch', () => {
  beforeAll(recognisePair);

  it('a repeated completion of an order that was placed before', async () => {
    const cart = await shop.carts.ready([sound, doomed]);
    const orderId = await shop.carts.complete(cart.id);
    await shop.register.revoke([doomed]);
    expect(await shop.carts.complete(cart.id)).toBe(orderId);
    expect(await shop.carts.complete(cart.id)).toBe(orderId);
    const { status } = await readOrder(shop.admin, orderId);
    expect(status).toBe('pending');
  });

  it('lowering a quantity and removing a line in a cart', async () => {
    const [other] = await shop.register.recognise(1);
    if (!other) throw new Error('nothing was recognised');
    const cart = await shop.carts.create([sound, other]);
    const line = lineOf(cart, other);
    await must(shop.carts.postQuantity(cart.id, line.id, 3));
    await shop.register.revoke([other]);
    const lowered = await must(shop.carts.postQuantity(cart.id, line.id, 1));
    expect(lineOf(parsed(cartAnswer, lowered).cart, other).quantity).toBe(1);
    await must(shop.carts.deleteLine(cart.id, line.id));
    const { items } = await shop.carts.read(cart.id);
    expect(items.map(({ product_id }) => product_id)).toEqual([sound.productId]);
  });

  it('lowering a quantity in an order, and cancelling the order', async () => {
    const [other] = await shop.register.recognise(1);
    if (!other) throw new Error('nothing was recognised');
    const cart = await shop.carts.ready([sound, other]);
    await must(shop.carts.postQuantity(cart.id, lineOf(cart, other).id, 3));
    await shop.carts.choosePayment(cart.id);
    const order = await readOrder(shop.admin, await shop.carts.complete(cart.id));
    await shop.register.revoke([other]);

    const edit = `/admin/order-edits/${order.id}`;
    await must(shop.admin.post('/admin/order-edits', { order_id: order.id }));
    const line = orderLineOf(order, other);
    await must(shop.admin.post(`${edit}/items/item/${line}`, { quantity: 1 }));
    await must(shop.admin.post(`${edit}/confirm`));
    const edited = await readOrder(shop.admin, order.id);
    expect(edited.items.find(({ id }) => id === line)).toMatchObject({ quantity: 1 });
    expect(await reservationsOf(other)).toBe(1);

    await must(shop.admin.post(`/admin/orders/${order.id}/cancel`));
    expect((await readOrder(shop.admin, order.id)).status).toBe('canceled');
    expect(await reservationsOf(other)).toBe(0);
  });
});
