import { z } from '@medusajs/framework/zod';
import { addDays, startOfDayTimestamp } from 'ocop-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import { recognitionItem, today, uniqueWord } from '../support/decisions';
import { holdOutbox, untilRevoked } from '../support/hold-outbox';
import type { Listed } from '../support/register';
import { searchIds } from '../support/search';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const ourAnswer = z.looseObject({
  hits: z.array(z.looseObject({ product_id: z.string() })),
  certificates: z.array(z.looseObject({ standing: z.string() })),
});
const stockAnswer = z.object({
  results: z.array(z.looseObject({ hits: z.array(z.looseObject({ id: z.string() })) })),
});

const word = uniqueWord();
let shop: Shop;
let sold: Listed;
let revoked: Listed;

beforeAll(async () => {
  shop = await openSharedShop();
  const [first, second] = await shop.register.recogniseItems([
    recognitionItem({ product_name: `Mật ong ${word}` }),
    recognitionItem({ product_name: `Trà sen ${word}` }),
  ]);
  if (!first || !second) throw new Error('nothing was recognised');
  [sold, revoked] = [first, second];
  await shop.register.revoke([revoked]);
});

/** What Medusa's own search route shows a client that sends this. */
async function stockIds(query: object): Promise<string[]> {
  const answer = await shop.store.post('/store/search', { entity: 'product', ...query });
  return parsed(stockAnswer, answer).results.flatMap(({ hits }) => hits.map(({ id }) => id));
}

const hereafter = startOfDayTimestamp(addDays(today(), 1000));

describe('POST /store/search', () => {
  it('finds what is on sale', async () => {
    expect(await stockIds({ filters: { q: word } })).toEqual([sold.productId]);
  });

  it.each<[string, () => object]>([
    ['asking for drafts', () => ({ status: 'draft' })],
    ['asking for any status', () => ({ status: ['draft', 'published', 'rejected'] })],
    ['asking for it by id', () => ({ id: revoked.productId })],
    [
      'widening the validity',
      () => ({ valid_to_ts: { $gte: 0 }, valid_from_ts: { $lte: hereafter } }),
    ],
    ['or', () => ({ $or: [{ id: revoked.productId }, { valid_to_ts: { $gte: 0 } }] })],
    ['or under and', () => ({ $and: [{ $or: [{ id: revoked.productId }, { star: 4 }] }] })],
    ['not', () => ({ $not: { id: sold.productId } })],
    ['another sales channel', () => ({ sales_channel_ids: ['sc_other'] })],
  ])('cannot be widened by %s', async (_, filters) => {
    const answer = await shop.store.post('/store/search', {
      entity: 'product',
      filters: { ...filters(), q: word },
    });
    expect([200, 400]).toContain(answer.status);
    expect(JSON.stringify(answer.body)).not.toContain(revoked.productId);
  });

  it('cannot be widened by several queries at once', async () => {
    const answer = await shop.store.post('/store/search', {
      queries: [
        { entity: 'product', filters: { q: word } },
        { entity: 'product', filters: { id: revoked.productId, status: 'draft' } },
      ],
    });
    const { results } = parsed(stockAnswer, answer);
    expect(results.map(({ hits }) => hits.map(({ id }) => id))).toEqual([[sold.productId], []]);
  });

  it.each(['order', 'product_primary'])('does not open the index %s', async (entity) => {
    const answer = await shop.store.post('/store/search', { entity });
    expect(answer.status).toBe(404);
  });

  it('names the field that the index does not give', async () => {
    const answer = await shop.store.post('/store/search', {
      entity: 'product',
      fields: ['secret'],
    });
    expect(answer).toMatchObject({
      status: 400,
      body: { message: 'Search index "product" can\'t return the fields: secret' },
    });
  });
});

describe('POST /store/ocop/search', () => {
  it.each<[string, object, string]>([
    ['a status', { filters: { status: 'draft' } }, 'filters.status'],
    ['an or', { filters: { $or: [] } }, 'filters.$or'],
    ['a validity', { filters: { valid_to_ts: { $gte: 0 } } }, 'filters.valid_to_ts'],
    ['an id', { filters: { id: ['prod_1'] } }, 'filters.id'],
    ['two stars', { filters: { star: [2] } }, 'filters.star.0'],
    ['an unknown region', { filters: { region: ['MARS'] } }, 'filters.region.0'],
    ['an offset below zero', { skip: -1 }, 'skip'],
    ['an offset beyond the end', { skip: 10_000 }, 'skip'],
    ['a page of a thousand', { take: 1000 }, 'take'],
    ['an unknown facet', { facets: ['price'] }, 'facets.0'],
    ['an unknown order', { sort: 'secret' }, 'sort'],
    ['filters that are text', { filters: 'all' }, 'filters'],
  ])('refuses %s', async (_, body, field) => {
    const answer = await shop.store.post('/store/ocop/search', body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      type: 'invalid_data',
      message: expect.stringContaining(`${field}: `),
    });
  });

  it('finds words with and without marks, and counts without a facet’s own filter', async () => {
    for (const q of [`mật ong ${word}`, `mat ong ${word}`, `MAT ONG ${word}`]) {
      const [first, ...others] = await searchIds(shop.store, { q });
      expect(first).toBe(sold.productId);
      expect(others).not.toContain(revoked.productId);
    }
    const answer = await shop.store.post('/store/ocop/search', {
      q: word,
      filters: { star: [5] },
      facets: ['star'],
    });
    expect(answer.headers.get('x-ocop-search-engine')).toBe('postgres');
    expect(answer.body).toMatchObject({
      count: 0,
      facets: { star: [{ value: '4', count: 1 }] },
      checked_on: today(),
    });
  });
});

describe('a product whose listing has not followed the register yet', () => {
  let lagging: Listed;
  let release: () => Promise<void>;
  let revocation: Promise<unknown>;

  beforeAll(async () => {
    lagging = await shop.register.recogniseOne();
    release = await holdOutbox(shop.database, lagging);
    revocation = shop.register.revoke([lagging]);
    await untilRevoked(shop.database, [lagging]);
  });

  afterAll(async () => {
    await release();
    await revocation;
  });

  it('is shown by neither search, though its document is still in the index', async () => {
    const [index] = await shop.database.sql<{ name: string }>(
      `select tablename as name from pg_tables where tablename ~ '^search_pg_product_v[0-9]+$'`,
    );
    const documents = await shop.database.sql(`select 1 from ${index?.name} where id = $1`, [
      lagging.productId,
    ]);
    expect(documents).toHaveLength(1);

    const ours = await shop.store.post('/store/ocop/search', {
      q: lagging.title,
      facets: ['star'],
    });
    // That the certificate of this name is revoked may be told beside the hits, and is.
    const { certificates, ...shown } = parsed(ourAnswer, ours);
    expect(JSON.stringify(shown)).not.toContain(lagging.productId);
    expect(certificates.every(({ standing }) => standing === 'revoked')).toBe(true);
    expect(await stockIds({ filters: { q: lagging.title } })).not.toContain(lagging.productId);
    expect(await stockIds({ filters: { id: lagging.productId } })).toEqual([]);
  });

  it('is counted by neither', async () => {
    const title = lagging.title.split(' ').at(-1) ?? '';
    const ours = await shop.store.post('/store/ocop/search', { q: title, facets: ['star'] });
    expect(ours.body).toMatchObject({ count: 0, hits: [], facets: { star: [] } });
  });

  it('says on its page and in verification that it is revoked', async () => {
    const page = await shop.store.get(`/store/ocop/products/${lagging.handle}`);
    expect(page.body).toMatchObject({
      saleable: false,
      badge: null,
      refusal: { reason: 'revoked' },
    });
    const certificate = await shop.store.get(`/store/ocop/certificates/${lagging.code}`);
    expect(certificate.body).toMatchObject({ certificate: { standing: 'revoked', badge: null } });
  });
});
