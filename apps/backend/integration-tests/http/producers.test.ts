import { z } from '@medusajs/framework/zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import { recognitionItem, today, uniqueWord } from '../support/decisions';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const hits = z.looseObject({
  hits: z.array(z.looseObject({ product_id: z.string(), producer_id: z.string() })),
});

const word = uniqueWord();
const name = `Hợp tác xã Đại Tiến ${word}`;
const handle = `htx-dai-tien-${word.toLowerCase()}-lao-cai`;
let shop: Shop;
let sold: Listed;
let other: Listed;
let revoked: Listed;

beforeAll(async () => {
  shop = await openSharedShop();
  const producer = { name, phone: '0912345678', tax_code: '0301234567' };
  const place = { scheme: '2025', code: '15' } as const;
  const listed = await shop.register.recogniseItems([
    recognitionItem({ producer, place, star: 5 }),
    recognitionItem({ producer, place, star: 5 }),
    recognitionItem({ place }),
  ]);
  const [first, second, third] = listed;
  if (!first || !second || !third) throw new Error('nothing was recognised');
  [sold, revoked, other] = [first, second, third];
  await shop.register.revoke([revoked]);
});

describe('GET /store/ocop/producers/:handle', () => {
  it('says who a producer is, what is in force and what has ended, and nothing private', async () => {
    const answer = await shop.store.get(`/store/ocop/producers/${handle}`);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      producer: {
        handle,
        name,
        type: 'hop_tac_xa',
        place: { current_code: '15', current_name_vi: 'Lào Cai' },
        in_force: 1,
        by_star: [{ star: 5, count: 1 }],
      },
      reviews: { count: 0, average: null },
      ended: [
        {
          verification_code: revoked.code,
          standing: 'revoked',
          product: { handle: revoked.handle },
          ended_on: today(),
          revocation: { decision: { effective_on: today() } },
        },
      ],
      ended_count: 1,
    });
    const text = JSON.stringify(answer.body);
    for (const secret of ['0912345678', '0301234567', 'identity_key']) {
      expect(text).not.toContain(secret);
    }
  });

  it.each(['htx-khong-co', 'ocprod_1', 'A', "x'--"])('%s is not found', async (unknown) => {
    const answer = await shop.store.get(`/store/ocop/producers/${encodeURIComponent(unknown)}`);
    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({ type: 'not_found' });
  });
});

describe('GET /store/ocop/producers', () => {
  it('lists those with something in force, of the place that is asked for', async () => {
    const answer = await shop.store.get(
      '/store/ocop/producers?province=15&order=handle&limit=1000',
    );
    expect(answer.body).toMatchObject({
      producers: expect.arrayContaining([
        expect.objectContaining({ handle, name, count: 1, star: 5, province_code: '15' }),
      ]),
    });
  });

  it.each([
    ['province=1x', 'province.0'],
    ['limit=0', 'limit'],
    ['order=name', 'order'],
  ])('refuses ?%s', async (query, field) => {
    const answer = await shop.store.get(`/store/ocop/producers?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ type: 'invalid_data', field });
  });
});

describe('the handle', () => {
  async function search(producer: string[]) {
    const body = { filters: { producer }, take: 96 };
    const { hits: found } = parsed(hits, await shop.store.post('/store/ocop/search', body));
    return found;
  }

  it('filters a search, as does the id, and stands in its hits', async () => {
    const [hit] = await search([handle]);
    expect(hit).toMatchObject({ product_id: sold.productId, producer_handle: handle });
    expect(await search([hit?.producer_id ?? ''])).toHaveLength(1);
    const [own] = parsed(
      hits,
      await shop.store.post('/store/ocop/search', { q: other.title }),
    ).hits;
    const both = await search([handle, own?.producer_id ?? '']);
    expect(both.map(({ product_id }) => product_id)).toEqual(
      expect.arrayContaining([sold.productId, other.productId]),
    );
  });

  it('stands on the page of a product and in the suggestions', async () => {
    const page = await shop.store.get(`/store/ocop/products/${revoked.handle}`);
    expect(page.body).toMatchObject({ certificate: { producer: { handle, name } } });
    const { body } = await shop.store.get(`/store/ocop/suggest?q=${word}`);
    expect(body).toMatchObject({ producers: [{ handle, name, count: 1 }] });
  });
});
