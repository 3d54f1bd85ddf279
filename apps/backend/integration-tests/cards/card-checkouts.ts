import type { StripeStandIn } from 'local-services/stripe';
import { checkoutAnswer } from 'ocop-contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import { CardBuyer, type CardCheckout } from '../support/card-checkouts';
import { openCheckout, postPlace } from '../support/checkouts';
import { setPrice } from '../support/prices';
import type { Listed } from '../support/register';
import { newSeller, type TestSeller } from '../support/sellers';
import type { Shop } from '../support/shop';

const HELD = 'payment_intent.amount_capturable_updated';
const APPLIED = { status: 200, body: { outcome: 'applied' } };

interface World {
  readonly shop: Shop;
}

/** A basket of several sellers that is paid by one card: who comes first, late, twice or not at all. */
export function describeCardCheckouts(own: World, stripe: StripeStandIn): void {
  const buyer = new CardBuyer(() => own.shop, stripe);
  let first: TestSeller;
  let second: TestSeller;
  let shops: Listed;

  beforeAll(async () => {
    [first, second, shops] = await Promise.all([
      newSeller(own.shop),
      newSeller(own.shop),
      own.shop.register.recogniseOne(),
    ]);
    await setPrice(own.shop.admin, first.listed, 100_000);
    await setPrice(own.shop.admin, second.listed, 150_000);
  });

  const two = () => [first.listed, second.listed];
  const ids = (orders: readonly { id: string }[]) => orders.map(({ id }) => id);

  /** What was ordered, held and taken, from three books. */
  async function books({ opened }: CardCheckout) {
    const { orders, taken, shares } = await own.shop.database.one<{
      orders: number;
      taken: number;
      shares: number;
    }>(
      `select count(a.order_id)::int as orders, sum(a.captured)::int as taken, sum(a.amount)::int as shares
         from marketplace_card_payment c join marketplace_card_allocation a on a.payment_id = c.id
        where c.checkout_id = $1 and c.state <> 'released'`,
      [opened.id],
    );
    return { orders, taken, shares };
  }

  describe('a basket that is paid by card', () => {
    it('is offered by its sum, and ordered by nobody before it is paid', async () => {
      const opened = await buyer.open(two());
      expect(opened).toMatchObject({ takes_card: true, card: null });
      const asked = await buyer.place(opened);
      expect(asked).toMatchObject({ ordered: false, orders: [], card: { amount: opened.total } });
      expect(asked.parcels.map(({ failure }) => failure)).toEqual([null, null]);
      const cash = parsed(checkoutAnswer, await postPlace(own.shop, opened)).checkout;
      expect(cash.card).toEqual(asked.card);
      expect(await openCheckout(own.shop, opened.cart_id)).toMatchObject({
        id: opened.id,
        card: asked.card,
        ordered: false,
      });
      const all = await Promise.all(Array.from({ length: 10 }, () => buyer.place(opened)));
      expect(all.map(({ card }) => card)).toEqual(all.map(() => asked.card));
      expect(stripe.intentsOf(opened.id ?? '')).toMatchObject([
        { amount: opened.total, currency: 'vnd', status: 'requires_payment_method' },
      ]);
    });

    it('is ordered by the webhook before the buyer is back, and once, whoever comes after', async () => {
      const checkout = await buyer.press(two());
      const notice = stripe.authoriseIntent(checkout.intentId);
      expect(await buyer.bring(notice)).toEqual(APPLIED);
      const { orders } = await buyer.place(checkout.opened);
      expect(orders).toHaveLength(2);
      expect(await buyer.bring(notice)).toEqual({ status: 200, body: { outcome: 'duplicate' } });
      expect(await buyer.bring(stripe.tell(HELD, checkout.intentId))).toEqual(APPLIED);
      expect(ids((await buyer.place(checkout.opened)).orders)).toEqual(ids(orders));
      expect(buyer.ledger(checkout)).toEqual({
        status: 'succeeded',
        taken: checkout.total,
        back: [],
      });
      expect(await books(checkout)).toEqual({
        orders: 2,
        taken: checkout.total,
        shares: checkout.total,
      });
      const totals = await own.shop.database.sql<{ total: number; held: number }>(
        `select a.amount as total, sum(p.amount)::int as held from marketplace_card_allocation a
           join order_payment_collection l on l.order_id = a.order_id
           join payment p on p.payment_collection_id = l.payment_collection_id
          where a.order_id = any($1) group by a.id`,
        [ids(orders)],
      );
      for (const { total, held } of totals) expect(held).toBe(total);
      const share = checkout.opened.parcels[0]?.cart.total;
      expect((await buyer.course(orders[0])).card).toEqual({
        amount: share,
        refunded: 0,
        refunding: 0,
      });
    });

    it('is ordered by the buyer who is back first; what is told late or of before changes nothing', async () => {
      const checkout = await buyer.press([first.listed]);
      // It was told that it is held before it was: what counts is what Stripe answers.
      expect(await buyer.bring(stripe.tell(HELD, checkout.intentId))).toEqual(APPLIED);
      expect((await buyer.place(checkout.opened)).orders).toEqual([]);
      const late = stripe.authoriseIntent(checkout.intentId);
      const done = await openCheckout(own.shop, checkout.opened.cart_id);
      expect(done).toMatchObject({ ordered: true, card: null });
      expect(await buyer.bring(stripe.tell('payment_intent.succeeded', checkout.intentId))).toEqual(
        APPLIED,
      );
      expect(await buyer.bring(late)).toEqual(APPLIED);
      expect(ids((await buyer.place(checkout.opened)).orders)).toEqual(ids(done.orders));
      expect(buyer.ledger(checkout)).toMatchObject({ taken: checkout.total, back: [] });
    });

    it('is ordered once by ten at a time', async () => {
      const checkout = await buyer.press(two());
      const notice = stripe.authoriseIntent(checkout.intentId);
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, at) =>
          at % 2 === 0 ? buyer.bring(notice) : buyer.postPlace(checkout.opened),
        ),
      );
      for (const { status } of answers) expect([200, 409, 503]).toContain(status);
      const { orders } = await buyer.place(checkout.opened);
      expect(await books(checkout)).toMatchObject({ orders: 2, taken: checkout.total });
      expect(new Set(ids(orders)).size).toBe(2);
    });

    it('hears Stripe alone, and is told again what it could not apply', async () => {
      const checkout = await buyer.press([shops]);
      const notice = stripe.authoriseIntent(checkout.intentId);
      for (const signature of ['', 't=1,v1=00', notice.signature.replace(/v1=./, 'v1=0g')]) {
        expect((await buyer.bring({ ...notice, signature })).status).toBe(400);
      }
      const altered = notice.payload.replace('pi_', 'pi__');
      expect((await buyer.bring({ ...notice, payload: altered })).status).toBe(400);
      stripe.isDown = true;
      try {
        expect((await buyer.bring(notice)).status).toBe(503);
      } finally {
        stripe.isDown = false;
      }
      expect(await buyer.bring(notice)).toEqual(APPLIED);
      expect(buyer.ledger(checkout)).toMatchObject({ taken: checkout.total });
      expect(await buyer.bring(stripe.tell('charge.updated', checkout.intentId, 'evt_x'))).toEqual(
        APPLIED,
      );
    });

    it('charges nothing for a parcel that is refused alone, and names it', async () => {
      const doomed = await own.shop.register.recogniseOne();
      const checkout = await buyer.press([first.listed, doomed]);
      await own.shop.register.revoke([doomed]);
      stripe.authoriseIntent(checkout.intentId);
      const { parcels, orders } = await buyer.place(checkout.opened);
      expect(orders).toHaveLength(1);
      expect(parcels[1]).toMatchObject({
        order: null,
        failure: { code: 'ocop_not_saleable', lines: [{ product_id: doomed.productId }] },
      });
      const share = checkout.opened.parcels[0]?.cart.total;
      expect(buyer.ledger(checkout)).toEqual({ status: 'succeeded', taken: share, back: [] });
      expect(await books(checkout)).toEqual({ orders: 1, taken: share, shares: checkout.total });
    });

    it('lets go of the card where every parcel is refused', async () => {
      const doomed = await own.shop.register.recogniseOne();
      const checkout = await buyer.press([doomed]);
      await own.shop.register.revoke([doomed]);
      expect(await buyer.bring(stripe.authoriseIntent(checkout.intentId))).toEqual(APPLIED);
      expect(buyer.ledger(checkout)).toEqual({ status: 'canceled', taken: 0, back: [] });
      const after = await openCheckout(own.shop, checkout.opened.cart_id);
      expect(after).toMatchObject({ ordered: false, card: null, orders: [] });
      expect(after.refusals).toMatchObject([{ product_id: doomed.productId }]);
      // Nobody is asked to pay again for what is settled.
      expect((await buyer.postPlace(checkout.opened)).body).toMatchObject({
        code: 'parcel_refused',
      });
      expect(stripe.intentsOf(checkout.opened.id ?? '')).toHaveLength(1);
    });

    it('takes nothing for what was ordered meanwhile and is paid otherwise', async () => {
      const checkout = await buyer.press([first.listed]);
      const { cart_id } = checkout.opened;
      await own.shop.carts.choosePayment(cart_id);
      const id = await own.shop.carts.complete(cart_id);
      expect(await buyer.bring(stripe.authoriseIntent(checkout.intentId))).toEqual(APPLIED);
      expect(buyer.ledger(checkout)).toEqual({ status: 'canceled', taken: 0, back: [] });
      const { ordered, orders } = await openCheckout(own.shop, cart_id);
      expect({ ordered, orders: ids(orders) }).toEqual({ ordered: true, orders: [id] });
      expect((await buyer.course(orders[0])).card).toBeNull();
    });

    it('is chosen anew where Stripe answered with a fault, which it repeats', async () => {
      const opened = await buyer.open(two());
      stripe.failing = 'create';
      try {
        expect((await buyer.postPlace(opened)).status).toBe(500);
      } finally {
        stripe.failing = null;
      }
      const again = await openCheckout(own.shop, opened.cart_id);
      expect(again).toMatchObject({ id: opened.id, card: null, takes_card: true });
      expect((await buyer.place(again)).card).toMatchObject({ amount: opened.total });
    });
  });

  describe('a buyer who goes back from the card', () => {
    const abandon = ({ opened }: CardCheckout) =>
      own.shop.store.post(`/store/checkouts/${opened.id}/abandon-card`);

    it('orders otherwise, and nothing is held', async () => {
      const checkout = await buyer.press(two());
      expect((await abandon(checkout)).body).toEqual({ abandoned: true });
      expect((await abandon(checkout)).body).toEqual({ abandoned: true });
      expect(buyer.ledger(checkout).status).toBe('canceled');
      expect(await buyer.bring(stripe.tell('payment_intent.canceled', checkout.intentId))).toEqual(
        APPLIED,
      );
      const again = await openCheckout(own.shop, checkout.opened.cart_id);
      expect(again).toMatchObject({ id: checkout.opened.id, card: null, takes_card: true });
      const second = await buyer.place(again);
      expect(second.card?.client_secret).not.toContain(checkout.intentId);
      expect((await abandon(checkout)).body).toEqual({ abandoned: true });
      const cash = await openCheckout(own.shop, checkout.opened.cart_id);
      const placed = parsed(checkoutAnswer, await postPlace(own.shop, cash)).checkout;
      expect(placed.orders).toHaveLength(2);
      expect((await buyer.course(placed.orders[0])).card).toBeNull();
    });

    it('and paid at that moment has ordered', async () => {
      const checkout = await buyer.press([first.listed]);
      stripe.authoriseIntent(checkout.intentId);
      expect((await abandon(checkout)).body).toEqual({ abandoned: false });
      expect(buyer.ledger(checkout)).toMatchObject({ taken: checkout.total });
      expect((await buyer.place(checkout.opened)).orders).toHaveLength(1);
    });

    it('a stranger’s checkout is there for nobody', async () => {
      const answer = await own.shop.store.post('/store/checkouts/chk_khong_co/abandon-card');
      expect(answer.status).toBe(404);
    });
  });

  it('nobody orders a cart of their own by a session of that provider', async () => {
    const cart = await own.shop.carts.ready([shops], 'pp_card_checkout');
    const answer = await own.shop.carts.postCompletion(cart.id);
    expect(answer.status).not.toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain('order_');
  });
}
