import { beforeEach, describe, expect, it } from 'vitest';
import { crashAt } from '../support/crash';
import type { Listed } from '../support/register';
import type { Moment } from '../support/stand-still';
import { withOwnBackend } from '../support/use-backend';

const own = withOwnBackend('crash-checkout');

let product: Listed;
let cartId: string;

beforeEach(async () => {
  product = await own.shop.register.recogniseOne();
  cartId = (await own.shop.carts.ready([product])).id;
});

const complete = () => own.shop.carts.postCompletion(cartId);

interface OrderState {
  canceled: boolean;
  outcome: string | null;
}

function ordersOfProduct() {
  return own.shop.database.sql<OrderState>(
    `select distinct o.id, o.canceled_at is not null as canceled, c.outcome
       from "order" o join order_item i on i.order_id = o.id
       join order_line_item l on l.id = i.item_id
       left join ocop_order_clearance c on c.order_id = o.id
      where l.product_id = $1 and o.deleted_at is null order by o.id`,
    [product.productId],
  );
}

/** What a checkout holds of stock and money. */
function held() {
  return own.shop.database.one<{
    reserved: number;
    reservations: number;
    sessions: number;
    payments: number;
  }>(
    `select
      (select l.reserved_quantity::int from inventory_level l
         join product_variant_inventory_item vi on vi.inventory_item_id = l.inventory_item_id
        where vi.variant_id = $2) as reserved,
      (select count(*)::int from reservation_item r
         join product_variant_inventory_item vi on vi.inventory_item_id = r.inventory_item_id
        where vi.variant_id = $2 and r.deleted_at is null) as reservations,
      (select count(*)::int from payment_session s
         join cart_payment_collection cp on cp.payment_collection_id = s.payment_collection_id
        where cp.cart_id = $1 and s.deleted_at is null) as sessions,
      (select count(*)::int from payment p
         join cart_payment_collection cp on cp.payment_collection_id = p.payment_collection_id
        where cp.cart_id = $1 and p.deleted_at is null and p.canceled_at is null) as payments`,
    [cartId, product.variantId],
  );
}

const RELEASED = { reserved: 0, reservations: 0, sessions: 0, payments: 0 };
const HELD_BY_ONE_ORDER = { reserved: 1, reservations: 1, sessions: 1, payments: 1 };

/** Moments of complete-cart after its order was written and before it was cleared. */
const MOMENTS: [string, Moment][] = [
  ['before the cart is linked to it', { table: 'order_cart', write: 'insert' }],
  ['before the stock is reserved', { table: 'reservation_item', write: 'insert' }],
  ['before the payment is authorised', { table: 'payment', write: 'insert' }],
  ['before it is cleared', { table: 'ocop_order_clearance', write: 'insert' }],
];

describe('the backend is killed after an order was written', () => {
  it.each(MOMENTS)('%s: it is undone at boot and the buyer orders again', async (_, moment) => {
    await crashAt(own.backend, moment, complete);
    expect(await ordersOfProduct()).toMatchObject([{ canceled: false, outcome: null }]);

    await own.backend.start();

    expect(await ordersOfProduct()).toMatchObject([{ canceled: true, outcome: 'refused' }]);
    expect(await held()).toEqual(RELEASED);
    await own.shop.carts.choosePayment(cartId);
    const orderId = await own.shop.carts.complete(cartId);
    expect(await ordersOfProduct()).toMatchObject([
      { canceled: true, outcome: 'refused' },
      { id: orderId, canceled: false, outcome: 'cleared' },
    ]);
    expect(await held()).toEqual(HELD_BY_ONE_ORDER);
    expect((await complete()).body).toMatchObject({ type: 'order', order: { id: orderId } });
  });

  it('and its product revoked while it was down: it is undone and stays refused', async () => {
    await crashAt(own.backend, { table: 'ocop_order_clearance', write: 'insert' }, complete);
    await own.shop.database.sql(
      'update ocop_certificate set revoked_on = ocop_today() where product_id = $1',
      [product.productId],
    );

    await own.backend.start();

    expect(await ordersOfProduct()).toMatchObject([{ canceled: true, outcome: 'refused' }]);
    expect(await held()).toEqual(RELEASED);
    await own.shop.carts.choosePayment(cartId);
    expect(await complete()).toMatchObject({
      status: 400,
      body: { code: 'ocop_not_saleable', lines: [{ product_id: product.productId }] },
    });
    expect(await held()).toEqual(RELEASED);
  });
});

it('killed after it was cleared, the order stands', async () => {
  const orderId = await own.shop.carts.complete(cartId);
  await own.backend.kill();
  await own.backend.start();
  expect(await ordersOfProduct()).toMatchObject([{ canceled: false, outcome: 'cleared' }]);
  expect((await complete()).body).toMatchObject({ type: 'order', order: { id: orderId } });
  expect(await held()).toEqual(HELD_BY_ONE_ORDER);
});
