import {
  STRIPE_KEY,
  STRIPE_REDIRECT,
  STRIPE_WEBHOOK_SECRET,
  StripeStandIn,
} from 'local-services/stripe';
import { sellerOrderAnswer } from 'ocop-contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import { CardBuyer, type CardCheckout, offerCards } from '../support/card-checkouts';
import {
  basketOf,
  type Opened,
  openCheckout,
  placeCheckout,
  postPlace,
} from '../support/checkouts';
import { crashAmid } from '../support/crash';
import { must } from '../support/orders';
import type { Listed } from '../support/register';
import { newSeller, type TestSeller } from '../support/sellers';
import type { Moment } from '../support/stand-still';
import { withOwnBackend } from '../support/use-backend';

const stripe = new StripeStandIn();
let stripePort = 0;

beforeAll(async () => {
  stripePort = await stripe.start();
});
afterAll(() => stripe.stop());

const own = withOwnBackend('crash-checkout', () => ({
  STRIPE_API_KEY: STRIPE_KEY,
  STRIPE_WEBHOOK_SECRET,
  STRIPE_STAND_IN_PORT: String(stripePort),
  NODE_OPTIONS: `--require ${JSON.stringify(STRIPE_REDIRECT)}`,
}));

/** A ready basket with a product that nobody else buys. */
interface Checkout {
  product: Listed;
  cartId: string;
}

async function readyCheckout(): Promise<Checkout> {
  const product = await own.shop.register.recogniseOne();
  return { product, cartId: (await own.shop.carts.ready([product])).id };
}

const complete = ({ cartId }: Checkout) => own.shop.carts.postCompletion(cartId);

interface OrderState {
  canceled: boolean;
  outcome: string | null;
}

function ordersOf({ product }: Checkout) {
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
function heldBy({ cartId, product }: Checkout) {
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

const BEFORE_CLEARED: Moment = { table: 'ocop_order_clearance', write: 'insert' };

/** The first parcel is an order, and the checkout does not know it yet. */
const FIRST_PARCEL: Moment = {
  table: 'marketplace_checkout_parcel',
  write: 'update',
  when: 'new.order_id is not null',
};

/** Of an order that its seller shortens: the edit is done, and the payment or the record is not. */
const SHORTENINGS: [string, Moment][] = [
  ['it is recorded', { table: 'marketplace_seller_order_event', write: 'insert' }],
  ['it is to be paid anew', { table: 'payment_session', write: 'insert' }],
];

/** Moments of complete-cart after its order was written and before it was cleared, the last first. */
const MOMENTS: [string, Moment][] = [
  ['before it is cleared', BEFORE_CLEARED],
  ['before the payment is authorised', { table: 'payment', write: 'insert' }],
  ['before the stock is reserved', { table: 'reservation_item', write: 'insert' }],
  ['before the cart is linked to it', { table: 'order_cart', write: 'insert' }],
];

describe('the backend is killed amid many checkouts', () => {
  const cut = new Map<string, Checkout>();
  let ordered: Checkout;
  let orderId: string;
  let revoked: Checkout;
  /** A basket of two sellers, cut off when the first of its parcels was ordered. */
  let halved: Opened;
  let seller: TestSeller;
  const buyer = new CardBuyer(() => own.shop, stripe);
  /** The same, paid by card. */
  let halvedByCard: CardCheckout;
  /** Orders of two pieces, of which one cannot be had. */
  const short = new Map<string, string>();

  beforeAll(async () => {
    ordered = await readyCheckout();
    orderId = await own.shop.carts.complete(ordered.cartId);
    revoked = await readyCheckout();
    for (const [moment] of MOMENTS) cut.set(moment, await readyCheckout());
    seller = await newSeller(own.shop);
    for (const [moment] of SHORTENINGS) short.set(moment, await orderOfTwo());
    const goods = [seller.listed, await own.shop.register.recogniseOne()];
    halved = await openCheckout(own.shop, await basketOf(own.shop, goods));
    await offerCards(own.shop);
    halvedByCard = await paid(goods);
    await crashAmid(own.backend, [
      {
        moment: FIRST_PARCEL,
        works: [() => postPlace(own.shop, halved), () => buyer.postPlace(halvedByCard.opened)],
      },
      ...SHORTENINGS.map(([name, moment]) => ({ moment, works: [() => shorten(name)] })),
      ...MOMENTS.map(([name, moment]) => ({
        moment,
        works: [cutAt(name), ...(moment === BEFORE_CLEARED ? [revoked] : [])].map(
          (checkout) => () => complete(checkout),
        ),
      })),
    ]);
    expect(await ordersOfParcels()).toHaveLength(1);
    for (const checkout of [revoked, ...cut.values()]) {
      expect(await ordersOf(checkout)).toMatchObject([{ canceled: false, outcome: null }]);
    }
    await own.shop.database.sql(
      'update ocop_certificate set revoked_on = ocop_today() where product_id = $1',
      [revoked.product.productId],
    );
    await own.backend.start();
  });

  async function paid(goods: readonly Listed[]): Promise<CardCheckout> {
    const checkout = await buyer.press(goods);
    stripe.authoriseIntent(checkout.intentId);
    return checkout;
  }

  async function orderOfTwo(): Promise<string> {
    const { carts } = own.shop;
    const cart = await carts.create([seller.listed]);
    await must(carts.postQuantity(cart.id, cart.items[0]?.id ?? '', 2));
    await carts.chooseDelivery(cart.id);
    await carts.choosePayment(cart.id);
    return carts.complete(cart.id);
  }

  const readShort = async (name: string) => {
    const path = `/seller/orders/${short.get(name)}`;
    return parsed(sellerOrderAnswer, await seller.desk.client.get(path)).order;
  };

  async function shorten(name: string) {
    const [line] = (await readShort(name)).lines;
    const body = { line_id: line?.id, was: 2, left: 1 };
    return seller.desk.client.post(`/seller/orders/${short.get(name)}/shorten`, body);
  }

  function cutAt(name: string): Checkout {
    const checkout = cut.get(name);
    if (!checkout) throw new Error(`nothing was cut ${name}`);
    return checkout;
  }

  function ordersOfParcels() {
    const carts = halved.parcels.map(({ cart }) => cart.id);
    return own.shop.database.sql<{ order_id: string }>(
      `select l.order_id from order_cart l join ocop_order_clearance c on c.order_id = l.order_id
        where l.cart_id = any($1) and c.outcome = 'cleared' and l.deleted_at is null`,
      [carts],
    );
  }

  it.each(MOMENTS)('%s: it is undone at boot and the buyer orders again', async (name) => {
    const checkout = cutAt(name);
    expect(await ordersOf(checkout)).toMatchObject([{ canceled: true, outcome: 'refused' }]);
    expect(await heldBy(checkout)).toEqual(RELEASED);
    await own.shop.carts.choosePayment(checkout.cartId);
    const again = await own.shop.carts.complete(checkout.cartId);
    expect(await ordersOf(checkout)).toMatchObject([
      { canceled: true, outcome: 'refused' },
      { id: again, canceled: false, outcome: 'cleared' },
    ]);
    expect(await heldBy(checkout)).toEqual(HELD_BY_ONE_ORDER);
    expect((await complete(checkout)).body).toMatchObject({ type: 'order', order: { id: again } });
  });

  it('and its product revoked while it was down: it is undone and stays refused', async () => {
    expect(await ordersOf(revoked)).toMatchObject([{ canceled: true, outcome: 'refused' }]);
    expect(await heldBy(revoked)).toEqual(RELEASED);
    await own.shop.carts.choosePayment(revoked.cartId);
    expect(await complete(revoked)).toMatchObject({
      status: 400,
      body: {
        code: 'ocop_not_saleable',
        lines: [{ product_id: revoked.product.productId }],
      },
    });
    expect(await heldBy(revoked)).toEqual(RELEASED);
  });

  it('between two parcels of a basket: asked again, each is ordered once', async () => {
    const [first] = await ordersOfParcels();
    const placed = await placeCheckout(own.shop, halved);
    expect(placed).toMatchObject({ ordered: true, orders: [{ id: first?.order_id }, {}] });
    expect(await ordersOfParcels()).toHaveLength(2);
    expect(await openCheckout(own.shop, halved.cart_id)).toMatchObject({ ordered: true });
  });

  it('between two parcels that one card pays: told of it, the rest is ordered and all of it charged once', async () => {
    const notice = stripe.tell('payment_intent.amount_capturable_updated', halvedByCard.intentId);
    expect((await buyer.bring(notice)).body).toEqual({ outcome: 'applied' });
    const { orders } = await buyer.place(halvedByCard.opened);
    expect(new Set(orders.map(({ id }) => id)).size).toBe(2);
    const { total: taken } = halvedByCard;
    expect(buyer.ledger(halvedByCard)).toEqual({ status: 'succeeded', taken, back: [] });
  });

  it.each(SHORTENINGS)(
    'an order is shortened, and before %s: asked again, it is done once',
    async (name) => {
      expect(await readShort(name)).toMatchObject({ pending_act: 'shorten', history: [] });
      await must(shorten(name));
      const { pending_act, history, lines, total } = await readShort(name);
      expect({ pending_act, history }).toMatchObject({
        pending_act: null,
        history: [{ type: 'shortened' }],
      });
      expect(lines).toMatchObject([{ quantity: 1 }]);
      const held = await own.shop.database.one(
        `select count(*)::int as payments, sum(p.amount)::int as to_pay,
              (select sum(r.quantity)::int from reservation_item r
                where r.line_item_id = $2 and r.deleted_at is null) as reserved
         from order_payment_collection l join payment p using (payment_collection_id)
        where l.order_id = $1 and p.canceled_at is null`,
        [short.get(name), lines[0]?.id],
      );
      expect(held).toEqual({ payments: 1, to_pay: total, reserved: 1 });
    },
  );

  it('after it was cleared, the order stands', async () => {
    expect(await ordersOf(ordered)).toMatchObject([{ canceled: false, outcome: 'cleared' }]);
    expect((await complete(ordered)).body).toMatchObject({
      type: 'order',
      order: { id: orderId },
    });
    expect(await heldBy(ordered)).toEqual(HELD_BY_ONE_ORDER);
  });
});
