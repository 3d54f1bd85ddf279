import { join } from 'node:path';
import { z } from '@medusajs/framework/zod';
import {
  createDatabase,
  dropDatabase,
  freePort,
  localDirectory,
  type RunningServer,
  runMedusa,
  serverAt,
  startBackend,
} from 'local-services';
import { sellerOrderAnswer } from 'ocop-contract';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { lineOf } from '../order-paths/store-paths';
import { parsed } from '../support/answers';
import { basketOf, openCheckout, placeCheckout } from '../support/checkouts';
import { expectRefusal } from '../support/expect-refusal';
import { must } from '../support/orders';
import type { Listed } from '../support/register';
import { newSeller } from '../support/sellers';
import { openShop, type Shop } from '../support/shop';
import { OPERATOR } from '../support/test-environment';
import { makeStockApplication, type StockApplication } from './stock-application';

const journalSchema = z.object({ journal: z.array(z.string()) });
const DATABASE = 'cho_phien_stock_shop';
const MINUTES = 60_000;

let application: StockApplication;
let running: RunningServer | undefined;
let shop: Shop;

const server = () => serverAt(inject('adminUrl'));

beforeAll(async () => {
  await createDatabase(server(), DATABASE);
  const databaseUrl = server().url(DATABASE);
  const env = {
    NODE_ENV: 'production',
    DISABLE_MEDUSA_ADMIN: 'true',
    JWT_SECRET: 'a-secret-of-the-stock-shop-for-tokens',
    COOKIE_SECRET: 'a-secret-of-the-stock-shop-for-cookies',
    OPERATOR_EMAIL: OPERATOR.email,
    OPERATOR_PASSWORD: OPERATOR.password,
    NODE_OPTIONS: undefined,
    VITEST: undefined,
  };
  application = await makeStockApplication(databaseUrl);
  const cwd = join(application.directory, '.medusa/server');
  const logFile = join(localDirectory, 'logs/stock-shop.log');
  const options = { cwd, databaseUrl, env, logFile };
  await runMedusa(['db:migrate'], options);
  await runMedusa(['exec', './src/set-up/shop.js'], options);
  const port = await freePort();
  running = await startBackend({ ...options, port });
  shop = await openShop({ url: `http://localhost:${port}`, databaseUrl, logFile });
}, 20 * MINUTES);

afterAll(async () => {
  await running?.stop();
  // Some twenty thousand files.
  await Promise.all([application?.remove(), dropDatabase(server(), DATABASE)]);
}, 10 * MINUTES);

/** What the second plugin has done so far; of one kind by its first word. */
async function journal(kind = ''): Promise<string[]> {
  const { body } = await shop.store.get('/store/market-day');
  return journalSchema.parse(body).journal.filter((entry) => entry.startsWith(kind));
}

describe('a stock application with the plugins from their tarballs and a second plugin beside them', () => {
  let listed: Listed;
  beforeAll(async () => {
    listed = await shop.register.recogniseOne();
  });

  it('sells what is certified, and both plugins see the order', async () => {
    const cart = await shop.carts.ready([listed]);
    const orderId = await shop.carts.complete(cart.id);
    await expect.poll(() => journal('heard')).toEqual([`heard order.placed ${orderId}`]);
    expect(await journal('booked')).toEqual([`booked ${orderId}`]);
  });

  it('lets the second plugin refuse on the gate’s hook, in its own words', async () => {
    const cart = await shop.carts.create([]);
    const refused = await shop.store.post(`/store/carts/${cart.id}/line-items`, {
      variant_id: listed.variantId,
      quantity: 4,
    });
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ code: 'stall_limit' });
  });

  it('finds it with its stars and shows its certificate', async () => {
    const search = () => shop.store.post('/store/ocop/search', { q: listed.title });
    const hit = { product_id: listed.productId, verification_code: listed.code };
    await expect
      .poll(async () => (await search()).body)
      .toMatchObject({ hits: expect.arrayContaining([expect.objectContaining(hit)]) });
    const shown = await shop.store.get(`/store/ocop/certificates/${listed.code}`);
    expect(shown.body).toMatchObject({
      certificate: { verification_code: listed.code, standing: 'in_force' },
    });
  });

  it('sells for a seller, who says what the way costs and is paid by transfer', async () => {
    const seller = await newSeller(shop);
    const { client } = seller.desk;
    const steps = [{ up_to_g: 5000, fee_vnd: 35_000 }];
    await must(client.post('/seller/delivery', { country: { steps, more_kg_vnd: 0 } }));
    const opened = await openCheckout(shop, await basketOf(shop, [seller.listed]));
    expect(opened.parcels).toMatchObject([
      { takes_transfer: true, delivery: { lack: null }, cart: { original_shipping_total: 35_000 } },
    ]);
    const placed = await placeCheckout(shop, opened, { payment: 'transfer' });
    const { order } = parsed(
      sellerOrderAnswer,
      await client.get(`/seller/orders/${placed.orders[0]?.id}`),
    );
    expect(order).toMatchObject({ state: 'to_pay', transfer: { amount: opened.total } });
  });

  it('refuses a revoked product in a ready basket, and the second plugin follows its listing', async () => {
    const doomed = await shop.register.recogniseOne();
    const cart = await shop.carts.ready([listed, doomed]);
    const booked = await journal('booked');
    const stalls = await journal(`stall of ${doomed.productId}`);
    await shop.register.revoke([doomed]);
    await expect
      .poll(async () => (await journal(`stall of ${doomed.productId}`)).length)
      .toBeGreaterThan(stalls.length);
    expectRefusal(await shop.carts.postCompletion(cart.id), doomed);
    expect(await journal('booked')).toEqual(booked);
    await shop.carts.deleteLine(cart.id, lineOf(cart, doomed).id);
    expectRefusal(
      await shop.store.post(`/store/carts/${cart.id}/line-items`, {
        variant_id: doomed.variantId,
        quantity: 1,
      }),
      doomed,
    );
  });
});
