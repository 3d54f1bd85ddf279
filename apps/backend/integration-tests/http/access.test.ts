import { adminRoutes, decisionsAnswer } from 'ocop-contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { decisionHead, recognition, recognitionItem } from '../support/decisions';
import { settle } from '../support/duties';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';
import { writtenRows } from '../support/written-rows';

let shop: Shop;

beforeAll(async () => {
  shop = await openSharedShop();
  await settle(shop);
});

const ADMIN: [method: 'get' | 'post', path: string, body?: object][] = [
  ['post', '/admin/ocop/decisions', recognition([recognitionItem()])],
  ['get', '/admin/ocop/decisions'],
  ['get', '/admin/ocop/decisions/ocdec_1'],
  ['get', '/admin/ocop/certificates'],
  ['get', '/admin/ocop/certificates/occert_1'],
  ['get', '/admin/ocop/certificates/occert_1/effects'],
  ['get', '/admin/ocop/decisions/ocdec_1/effects'],
  [
    'post',
    '/admin/ocop/certificates/revoke',
    { decision: decisionHead(), certificate_ids: ['occert_1'], reason_code: 'other' },
  ],
  [
    'post',
    '/admin/ocop/certificates/reinstate',
    { decision: decisionHead(), certificate_ids: ['occert_1'] },
  ],
  ['post', '/admin/ocop/certificates/occert_1/product', { product_id: 'prod_1' }],
  ['get', '/admin/ocop/listing-changes'],
  ['post', '/admin/ocop/listing-changes/apply'],
  ['get', '/admin/ocop/health'],
  ['get', '/admin/ocop/reviews'],
  ['post', '/admin/ocop/reviews/ocrev_1/moderate', { status: 'published' }],
  ['post', '/admin/ocop/reviews/ocrev_1/reply', { text: null }],
];

describe('an operator’s route', () => {
  it.each(ADMIN)(
    'answers 401 to anyone and to the storefront: %s %s',
    async (method, path, body) => {
      const before = await writtenRows(shop.database);
      for (const client of [shop.anyone, shop.store]) {
        const answer = method === 'get' ? await client.get(path) : await client.post(path, body);
        expect(answer.status).toBe(401);
      }
      const forged = shop.anyone.with({ authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' });
      const answer = method === 'get' ? await forged.get(path) : await forged.post(path, body);
      expect(answer.status).toBe(401);
      expect(await writtenRows(shop.database)).toEqual(before);
    },
  );
});

const LISTS = Object.values(adminRoutes)
  .filter(({ method, path }) => method === 'GET' && !path.includes(':'))
  .map(({ path }) => path);

// The client holds every answer against its contract.
it.each(LISTS)('answers an operator as its contract says: GET %s', async (path) => {
  expect((await shop.admin.get(path)).status).toBe(200);
});

it('tells an operator what the outbox did, and a decision with its certificates', async () => {
  await shop.register.recognise(1);
  expect((await shop.admin.post('/admin/ocop/listing-changes/apply')).status).toBe(200);
  const { body } = await shop.admin.get('/admin/ocop/decisions?limit=1');
  const [decision] = decisionsAnswer.parse(body).decisions;
  const answer = await shop.admin.get(`/admin/ocop/decisions/${decision?.id}`);
  expect(answer).toMatchObject({ status: 200, body: { decision: { id: decision?.id } } });
});

const STORE: [method: 'get' | 'post', path: string][] = [
  ['post', '/store/ocop/search'],
  ['post', '/store/search'],
  ['get', '/store/ocop/products/mat-ong'],
  ['get', '/store/ocop/products?id=prod_1'],
  ['get', '/store/ocop/certificates/CP-7K3M-9QXW'],
  ['get', '/store/ocop/register'],
  ['get', '/store/ocop/statistics'],
  ['get', '/store/ocop/delivery'],
  ['get', '/store/ocop/carts/cart_1/refusals'],
  ['get', '/store/ocop/reviews/products/prod_1'],
  ['post', '/store/ocop/orders/look-up'],
  ['post', '/store/ocop/orders/of-passes'],
  ['post', '/store/ocop/orders/order_1/cancel'],
  ['post', '/store/ocop/reviews'],
  ['post', '/store/ocop/reviews/of-order'],
  ['post', '/store/ocop/reviews/ocrev_1/reports'],
];

describe('a store’s route', () => {
  it.each(STORE)('needs the publishable key: %s %s', async (method, path) => {
    const answer = method === 'get' ? await shop.anyone.get(path) : await shop.anyone.post(path);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ message: expect.stringContaining('Publishable API key') });
  });
});
