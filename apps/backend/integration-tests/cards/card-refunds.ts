import type { StripeStandIn } from 'local-services/stripe';
import { orderCasesAnswer } from 'ocop-contract';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parsed } from '../support/answers';
import { atDesk, CardBuyer } from '../support/card-checkouts';
import { must } from '../support/orders';
import { setPrice } from '../support/prices';
import { newSeller, type TestSeller } from '../support/sellers';
import type { Shop } from '../support/shop';

interface World {
  readonly shop: Shop;
}

/** What a card paid and what does not come goes back to it: a share, once, whatever happens. */
export function describeCardRefunds(own: World, stripe: StripeStandIn): void {
  const buyer = new CardBuyer(() => own.shop, stripe);
  let first: TestSeller;
  let second: TestSeller;

  beforeAll(async () => {
    [first, second] = await Promise.all([newSeller(own.shop), newSeller(own.shop)]);
    await setPrice(own.shop.admin, first.listed, 100_000);
    await setPrice(own.shop.admin, second.listed, 150_000);
  });

  /** An order of each seller, and what each costs. */
  async function ordered() {
    const checkout = await buyer.order([first.listed, second.listed]);
    const [one, other] = checkout.placed.orders;
    const [costs = 0, otherCosts = 0] = checkout.placed.parcels.map(({ cart }) => cart.total);
    if (!one || !other) throw new Error('two orders were expected');
    return { checkout, one, other, costs, otherCosts };
  }

  const back = (checkout: Parameters<CardBuyer['ledger']>[0], amounts: readonly number[]) =>
    vi.waitFor(() => expect(buyer.ledger(checkout).back).toEqual(amounts), 10_000);

  describe('a card that has paid', () => {
    it('has the share back that its buyer cancels, once, and nothing of the other parcel', async () => {
      const { checkout, one, other, costs, otherCosts } = await ordered();
      await Promise.all(Array.from({ length: 5 }, () => buyer.cancel(one)));
      await must(buyer.cancel(one));
      await back(checkout, [costs]);
      expect((await buyer.course(one)).card).toEqual({
        amount: costs,
        refunded: costs,
        refunding: 0,
      });
      expect((await buyer.course(other)).card).toMatchObject({ amount: otherCosts, refunded: 0 });
      expect(await atDesk(second, other.id)).toMatchObject({ state: 'to_answer', is_cash: false });
    });

    it('has it back when the seller cancels what was confirmed, which its buyer cannot', async () => {
      const { checkout, one, costs } = await ordered();
      const confirmed = await atDesk(first, one.id, { name: 'confirm' });
      expect(confirmed).toMatchObject({ state: 'confirmed', card: { amount: costs, refunded: 0 } });
      expect((await buyer.cancel(one)).status).toBe(409);
      const body = { reason: 'out_of_stock' };
      const canceled = await atDesk(first, one.id, { name: 'cancel', body });
      expect(canceled.state).toBe('canceled');
      await back(checkout, [costs]);
      await atDesk(first, one.id, { name: 'cancel', body });
      expect((await atDesk(first, one.id)).card).toMatchObject({ refunded: costs });
      expect(buyer.ledger(checkout).back).toEqual([costs]);
    });

    it('has back what could not be had, and the rest when it is refused at the door', async () => {
      const checkout = await buyer.order([first.listed, first.listed]);
      const id = checkout.placed.orders[0]?.id ?? '';
      const before = await atDesk(first, id);
      const { id: line_id, quantity: was = 0 } = before.lines[0] ?? {};
      const shorter = { name: 'shorten', body: { line_id, was, left: was - 1 } };
      const after = await atDesk(first, id, shorter);
      const less = before.total - after.total;
      expect(less).toBeGreaterThan(0);
      await back(checkout, [less]);
      await atDesk(first, id, { name: 'confirm' });
      await atDesk(first, id, { name: 'ship', body: { way: 'own' } });
      await atDesk(first, id, { name: 'refuse' });
      await back(checkout, [less, after.total]);
      expect((await atDesk(first, id)).card).toEqual({
        amount: before.total,
        refunded: before.total,
        refunding: 0,
      });
    });

    it('has back what a case gives back, once, and the rest when the parcel is refused', async () => {
      const { checkout, one, costs } = await ordered();
      for (const name of ['confirm', 'ship']) {
        await atDesk(first, one.id, { name, ...(name === 'ship' && { body: { way: 'own' } }) });
      }
      const client = own.shop.store.with({ 'x-order-pass': one.order_pass });
      const path = `/store/order-cases/${one.id}`;
      const read = async () => parsed(orderCasesAnswer, await client.get(path)).cases[0];
      await must(client.post(path, { kind: 'not_arrived', words: 'Chưa thấy hàng.' }));
      const { id } = (await read()) ?? {};
      const offer = { answer: 'refund', words: 'Xin lỗi.', refund_vnd: 10_000 };
      const answer = (body: object) => first.desk.client.post(`/seller/cases/${id}/answer`, body);
      expect(await answer({ ...offer, refund_vnd: costs + 1 })).toMatchObject({ status: 400 });
      const offered = await Promise.all([1, 2, 3].map(() => answer(offer)));
      expect(offered.map(({ status }) => status)).toEqual([200, 200, 200]);
      await back(checkout, [10_000]);
      expect((await read())?.repayment).toMatchObject({ state: 'by_card', amount_vnd: 10_000 });
      expect((await buyer.course(one)).card).toMatchObject({ refunded: 10_000, refunding: 0 });
      const said = { received: true, reference: null };
      expect((await client.post(`${path}/repayment`, said)).status).toBe(409);
      await must(client.post(`${path}/ask-operator`, { words: 'Chưa đủ.' }));
      const decision = { outcome: 'refund', words: 'Thêm nữa.', refund_vnd: 30_000 };
      const decide = () => own.shop.admin.post(`/admin/order-cases/${id}/decision`, decision);
      await must(decide());
      await must(decide());
      await back(checkout, [10_000, 20_000]);
      await atDesk(first, one.id, { name: 'refuse' });
      await back(checkout, [10_000, 20_000, costs - 30_000]);
    });

    it('has it back also where its seller is paid in whole, by staff', async () => {
      const { checkout, one, costs } = await ordered();
      await must(own.shop.admin.post(`/admin/orders/${one.id}/cancel`));
      await back(checkout, [costs]);
    });

    it('is charged once for what was ordered, wherever that was cut off', async () => {
      const checkout = await buyer.press([first.listed, second.listed]);
      stripe.authoriseIntent(checkout.intentId);
      stripe.failing = 'capture';
      try {
        expect((await buyer.place(checkout.opened)).orders).toHaveLength(2);
      } finally {
        stripe.failing = null;
      }
      expect(buyer.ledger(checkout)).toMatchObject({ status: 'requires_capture', taken: 0 });
      const told = () => buyer.bring(stripe.tell('payment_intent.succeeded', checkout.intentId));
      const written = () =>
        own.shop.database.one(
          'select state, capture_amount from marketplace_card_payment where checkout_id = $1',
          [checkout.opened.id],
        );
      const charged = { status: 'succeeded', taken: checkout.total, back: [] };
      expect((await told()).status).toBe(200);
      expect(buyer.ledger(checkout)).toEqual(charged);
      // As a crash leaves it: charged, and not written so.
      await own.shop.database.sql(
        "update marketplace_card_payment set state = 'authorised' where checkout_id = $1",
        [checkout.opened.id],
      );
      expect((await told()).status).toBe(200);
      expect(buyer.ledger(checkout)).toEqual(charged);
      expect(await written()).toEqual({ state: 'captured', capture_amount: checkout.total });
    });

    it('is said to be owed what its bank did not take back', async () => {
      const { checkout, one, costs } = await ordered();
      await must(buyer.cancel(one));
      await back(checkout, [costs]);
      const [refund] = stripe.refundsOf(checkout.intentId);
      const late = stripe.tellRefund('refund.created', refund?.id ?? '');
      const failed = stripe.failRefund(refund?.id ?? '');
      expect((await buyer.bring(failed)).status).toBe(200);
      // What was told of before comes late, and changes nothing.
      expect((await buyer.bring(late)).status).toBe(200);
      expect((await buyer.course(one)).card).toMatchObject({ refunded: 0, refunding: costs });
    });

    it('is charged, given back and let go of within minutes where Stripe was away', {
      timeout: 180_000,
    }, async () => {
      const asked = () =>
        own.shop.database.one<{ refunds: number }>(
          `select count(*)::int as refunds from marketplace_card_refund where state = 'asked'`,
        );
      const { checkout, one, costs } = await ordered();
      const late = await buyer.press([second.listed]);
      stripe.authoriseIntent(late.intentId);
      stripe.failing = 'capture';
      await must(buyer.postPlace(late.opened));
      stripe.failing = null;
      const unpaid = await buyer.press([second.listed]);
      stripe.isDown = true;
      try {
        await must(buyer.cancel(one));
        await vi.waitFor(async () => expect(await asked()).toEqual({ refunds: 1 }), 10_000);
      } finally {
        stripe.isDown = false;
      }
      const early = await ordered();
      await must(buyer.cancel(early.one));
      await back(early.checkout, [early.costs]);
      // As a crash leaves it: given back, and not written so; and long enough ago.
      await own.shop.database.sql(
        `update marketplace_card_refund
            set state = 'asked', stripe_id = null, created_at = created_at - interval '5 minutes'
          where state <> 'failed'`,
      );
      await own.shop.database.sql(
        `update marketplace_card_payment set authorised_at = authorised_at - interval '5 minutes'
          where state = 'authorised'`,
      );
      await own.shop.database.sql(
        `update marketplace_checkout set placed_at = placed_at - interval '2 hours' where id = $1`,
        [unpaid.opened.id],
      );
      await vi.waitFor(async () => expect(await asked()).toEqual({ refunds: 0 }), {
        timeout: 90_000,
        interval: 500,
      });
      expect(buyer.ledger(checkout).back).toEqual([costs]);
      expect(buyer.ledger(early.checkout).back).toEqual([early.costs]);
      await vi.waitFor(
        () => {
          expect(buyer.ledger(late)).toMatchObject({ status: 'succeeded', taken: late.total });
          // Nobody paid for an hour: nothing is held, and the basket may be ordered otherwise.
          expect(buyer.ledger(unpaid).status).toBe('canceled');
        },
        { timeout: 60_000, interval: 500 },
      );
      expect((await buyer.place(unpaid.opened)).card).not.toBeNull();
    });
  });
}
