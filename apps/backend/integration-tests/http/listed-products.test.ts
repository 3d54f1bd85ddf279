import { z } from '@medusajs/framework/zod';
import { beforeAll, expect, it } from 'vitest';
import { today } from '../support/decisions';
import { must } from '../support/orders';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const listed = z.object({ products: z.array(z.looseObject({ product_id: z.string() })) });

let shop: Shop;
let sold: Listed;
let revoked: Listed;
let resting: Listed;

beforeAll(async () => {
  shop = await openSharedShop();
  const [first, second, third] = await shop.register.recognise(3);
  if (!first || !second || !third) throw new Error('nothing was recognised');
  sold = first;
  revoked = second;
  resting = third;
  await shop.register.revoke([revoked]);
  await must(shop.admin.post(`/admin/products/${resting.productId}`, { status: 'draft' }));
});

const read = (query: string) => shop.store.get(`/store/ocop/products?${query}`);

it('a list shows what is sold, says what was withdrawn, and leaves out what its seller took away', async () => {
  const ids = [sold, revoked, resting].map(({ productId }) => productId).join(',');
  const answer = await read(`id=${ids},prod_unknown`);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const { products } = listed.parse(answer.body);
  expect(products).toHaveLength(2);
  expect(products.find(({ product_id }) => product_id === sold.productId)).toMatchObject({
    handle: sold.handle,
    hit: { verification_code: sold.code },
    refusal: null,
  });
  expect(products.find(({ product_id }) => product_id === revoked.productId)).toMatchObject({
    title: revoked.title,
    hit: null,
    refusal: { reason: 'revoked', since: today() },
  });
});

it('finds by handle, too', async () => {
  const { body } = await read(`handle=${sold.handle}`);
  expect(body).toMatchObject({ products: [{ product_id: sold.productId }] });
});

it.each(['', 'id=a&handle=b', `id=${Array(61).fill('a').join(',')}`])(
  'refuses ?%s',
  async (query) => {
    const answer = await read(query);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ type: 'invalid_data', field: 'id' });
  },
);
