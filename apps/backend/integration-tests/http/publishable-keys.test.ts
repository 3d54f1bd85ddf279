import { z } from '@medusajs/framework/zod';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { parsed } from '../support/answers';
import { must } from '../support/orders';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const keyAnswer = z.object({ api_key: z.object({ id: z.string(), token: z.string() }) });
const channelsAnswer = z.object({ sales_channels: z.array(z.object({ id: z.string() })).min(1) });
const productsAnswer = z.object({ count: z.number() });

const REGIONS = '/store/regions';

let shop: Shop;
let key: z.infer<typeof keyAnswer>['api_key'];

beforeAll(async () => {
  shop = await openSharedShop();
  await shop.register.recogniseOne();
  const created = await shop.admin.post('/admin/api-keys', {
    title: 'Cửa hàng',
    type: 'publishable',
  });
  key = parsed(keyAnswer, created).api_key;
});

/** Other suites expect one key. */
afterAll(() => must(shop.admin.delete(`/admin/api-keys/${key.id}`)));

const visit = (token: string, path = REGIONS) =>
  shop.anyone.with({ 'x-publishable-api-key': token }).get(path);

it('without a key, or with one that nobody gave out, the shop is closed', async () => {
  expect((await shop.anyone.get(REGIONS)).status).toBe(400);
  expect((await visit('pk_unknown')).status).toBe(400);
  expect((await visit(`${key.token}x`)).status).toBe(400);
});

it('a key opens the channels that it was given, from the next second on', async () => {
  expect((await visit(key.token)).status).toBe(200);
  const channels = await shop.admin.get('/admin/sales-channels?fields=id');
  const add = parsed(channelsAnswer, channels).sales_channels.map(({ id }) => id);
  await must(shop.admin.post(`/admin/api-keys/${key.id}/sales-channels`, { add }));
  await vi.waitUntil(
    async () => {
      const answer = await visit(key.token, '/store/products?limit=1&fields=id');
      return answer.status === 200 && parsed(productsAnswer, answer).count > 0;
    },
    { timeout: 5000 },
  );
});

it('a revoked key opens nothing, from the next second on', async () => {
  await must(shop.admin.post(`/admin/api-keys/${key.id}/revoke`));
  await vi.waitUntil(async () => (await visit(key.token)).status === 400, { timeout: 5000 });
});
