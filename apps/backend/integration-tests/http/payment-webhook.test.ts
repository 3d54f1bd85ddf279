import { z } from '@medusajs/framework/zod';
import {
  STRIPE_KEY,
  STRIPE_REDIRECT,
  STRIPE_WEBHOOK_SECRET,
  StripeStandIn,
} from 'local-services/stripe';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { describeCardCheckouts } from '../cards/card-checkouts';
import { describeCardRefunds } from '../cards/card-refunds';
import { lineOf } from '../order-paths/store-paths';
import { parsed } from '../support/answers';
import { offerCards } from '../support/card-checkouts';
import { expectRefusal } from '../support/expect-refusal';
import { holdOutbox, untilRevoked } from '../support/hold-outbox';
import type { Answer } from '../support/http-client';
import type { Listed } from '../support/register';
import { withOwnBackend } from '../support/use-backend';

const CARD = 'pp_stripe_stripe';

const cartPayment = z.object({
  cart: z.object({
    payment_collection: z.object({
      payment_sessions: z.array(z.looseObject({ id: z.string() })).nullish(),
    }),
  }),
});

const stripe = new StripeStandIn();
let port = 0;

beforeAll(async () => {
  port = await stripe.start();
});
afterAll(() => stripe.stop());

const own = withOwnBackend('stripe', () => ({
  STRIPE_API_KEY: STRIPE_KEY,
  STRIPE_WEBHOOK_SECRET,
  STRIPE_STAND_IN_PORT: String(port),
  NODE_OPTIONS: `--require ${JSON.stringify(STRIPE_REDIRECT)}`,
}));

async function sessionsOf(cartId: string): Promise<string[]> {
  const fields = 'payment_collection.payment_sessions.id';
  const answer = await own.shop.store.get(`/store/carts/${cartId}?fields=${fields}`);
  const { payment_sessions } = parsed(cartPayment, answer).cart.payment_collection;
  return (payment_sessions ?? []).map(({ id }) => id);
}

/** A cart to be paid by card, and the id of its payment session. */
async function cardCart(goods: Listed[]) {
  const cart = await own.shop.carts.ready(goods, CARD);
  const [sessionId] = await sessionsOf(cart.id);
  if (!sessionId) throw new Error('the cart has no payment session');
  return { cart, sessionId };
}

/** The buyer pays and closes the browser: only Stripe tells the shop. */
async function payAndLeave(sessionId: string): Promise<Answer> {
  const { payload, signature } = stripe.authorise(sessionId);
  const response = await fetch(`${own.backend.address.url}/hooks/payment/stripe_stripe`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'stripe-signature': signature },
    body: payload,
  });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

function ordersOf(cartId: string) {
  return own.shop.database.sql<{ order_id: string }>(
    'select order_id from order_cart where cart_id = $1 and deleted_at is null',
    [cartId],
  );
}

/** Resolves when the order of a cart is confirmed: its clearance is there. */
function untilCleared(cartId: string): Promise<void> {
  return vi.waitFor(
    async () => {
      const [clearance] = await own.shop.database.sql<{ outcome: string }>(
        'select outcome from ocop_order_clearance where cart_id = $1',
        [cartId],
      );
      if (clearance?.outcome !== 'cleared') throw new Error(`no cleared order of ${cartId}`);
    },
    { timeout: 30_000, interval: 100 },
  );
}

describe('a card payment that completes a cart without the buyer', () => {
  beforeAll(async () => {
    const { admin, regionId } = own.shop;
    const payment_providers = ['pp_system_default', CARD];
    const { status } = await admin.post(`/admin/regions/${regionId}`, { payment_providers });
    expect(status).toBe(200);
  });

  it('makes an order while the certificate is in force', async () => {
    const goods = await own.shop.register.recognise(2);
    const { cart, sessionId } = await cardCart(goods);
    expect((await payAndLeave(sessionId)).status).toBe(200);
    await untilCleared(cart.id);
    expect(await ordersOf(cart.id)).toHaveLength(1);
    expect(stripe.statusOf(sessionId)).toBe('requires_capture');
  });

  it.each(['after the shop has followed', 'while the shop lags behind'])(
    'makes none for a revoked product, and gives the money back: %s',
    async (state) => {
      const [sound, doomed] = await own.shop.register.recognise(2);
      if (!sound || !doomed) throw new Error('nothing was recognised');
      const { cart, sessionId } = await cardCart([sound, doomed]);
      const release = state.startsWith('while')
        ? await holdOutbox(own.shop.database, doomed)
        : undefined;
      const revocation = own.shop.register.revoke([doomed]);
      await untilRevoked(own.shop.database, [doomed]);
      if (!release) await revocation;

      expect((await payAndLeave(sessionId)).status).toBe(200);
      await stripe.untilCanceled(sessionId);
      expect(await ordersOf(cart.id)).toEqual([]);
      expectRefusal(await own.shop.carts.postCompletion(cart.id), doomed);
      expect(await sessionsOf(cart.id)).toEqual([]);
      await release?.();
      await revocation;

      await own.shop.carts.deleteLine(cart.id, lineOf(cart, doomed).id);
      await own.shop.carts.choosePayment(cart.id, CARD);
      const [retry] = await sessionsOf(cart.id);
      if (!retry) throw new Error('the retry has no payment session');
      expect((await payAndLeave(retry)).status).toBe(200);
      await expect(own.shop.carts.complete(cart.id)).resolves.toMatch(/^order_/);
    },
  );

  it('makes none without an address, gives the money back, and tells the operators', async () => {
    const [sound] = await own.shop.register.recognise(1);
    if (!sound) throw new Error('nothing was recognised');
    const { cart, sessionId } = await cardCart([sound]);
    const shipping_address = { first_name: 'Lan', city: 'Hà Nội', country_code: 'vn' };
    const emptied = await own.shop.store.post(`/store/carts/${cart.id}`, { shipping_address });
    expect(emptied.status).toBe(200);
    const [session = sessionId] = await sessionsOf(cart.id);

    expect((await payAndLeave(session)).status).toBe(200);
    await stripe.untilCanceled(session);
    expect(await ordersOf(cart.id)).toEqual([]);
    await vi.waitFor(async () => {
      const feed = await own.shop.admin.get('/admin/notifications?channel=feed&limit=50');
      expect(JSON.stringify(feed.body)).toContain(cart.id);
    }, 10_000);
    const completion = await own.shop.carts.postCompletion(cart.id);
    expect(completion.body).toMatchObject({
      code: 'incomplete_address',
      fields: ['shipping_address.phone', 'shipping_address.address_1'],
    });
  });
});

describe('a basket that one card pays', () => {
  beforeAll(() => offerCards(own.shop));
  describeCardCheckouts(own, stripe);
  describeCardRefunds(own, stripe);
});
