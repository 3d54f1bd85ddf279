import { z } from '@medusajs/framework/zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const lookUp = z.object({
  certificates: z.array(
    z.looseObject({
      verification_code: z.string(),
      standing: z.string(),
      product: z.object({ handle: z.string() }).nullable(),
    }),
  ),
  count: z.number(),
  checked_at: z.iso.datetime(),
});
const sitemap = z.object({
  products: z.array(z.object({ handle: z.string(), changed_on: z.string(), valid_to: z.string() })),
  count: z.number(),
});

let shop: Shop;
let sound: Listed;
let revoked: Listed;

beforeAll(async () => {
  shop = await openSharedShop();
  sound = await shop.register.recogniseOne();
  revoked = await shop.register.recogniseOne();
  await shop.register.revoke([revoked]);
});

async function find(query: Record<string, string>) {
  const answer = await shop.store.get(`/store/ocop/certificates?${new URLSearchParams(query)}`);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const { certificates, count } = parsed(lookUp, answer);
  expect(count).toBeGreaterThanOrEqual(certificates.length);
  return certificates;
}

const codesOf = (found: { verification_code: string }[]) =>
  found.map(({ verification_code }) => verification_code);

describe('looking certificates up', () => {
  it('finds by product name without marks, and by code', async () => {
    for (const q of [sound.title, sound.title.toLowerCase(), sound.code]) {
      expect(codesOf(await find({ q }))).toContain(sound.code);
    }
  });

  it('tells what was revoked from what counts', async () => {
    const ended = await find({ standing: 'revoked,lapsed', order: 'ended_on', limit: '100' });
    expect(codesOf(ended)).toContain(revoked.code);
    expect(codesOf(ended)).not.toContain(sound.code);
    expect(ended.every(({ standing }) => ['revoked', 'lapsed'].includes(standing))).toBe(true);
  });

  it('narrows by province and decision', async () => {
    const [row] = await find({ q: revoked.code });
    expect(row).toMatchObject({ standing: 'revoked', badge: null });
    const { decision } = z
      .looseObject({ decision: z.object({ number: z.string() }) })
      .parse(row?.revocation);
    expect(codesOf(await find({ decision: decision.number }))).toContain(revoked.code);
    expect(codesOf(await find({ decision: `số ${decision.number}`, province: '82' }))).toContain(
      revoked.code,
    );
    expect(await find({ decision: decision.number, province: '01' })).toEqual([]);
  });

  it('finds nothing where nothing is', async () => {
    expect(await find({ q: 'khongcogicả xyz' })).toEqual([]);
    expect(await find({ q: "%_' | & !" })).toEqual([]);
  });

  it.each([
    ['standing', 'standing=good'],
    ['decision', 'decision=abc'],
    ['limit', 'limit=101'],
    ['offset', 'offset=-1'],
    ['order', 'order=star'],
    ['q', `q=${'a'.repeat(201)}`],
  ])('names the field at fault: %s', async (field, query) => {
    const answer = await shop.store.get(`/store/ocop/certificates?${query}`);
    expect(answer.status).toBe(400);
    expect(String(Reflect.get(Object(answer.body), 'field'))).toMatch(new RegExp(`^${field}`));
  });
});

describe('the list for search engines', () => {
  async function handles(): Promise<string[]> {
    const all: string[] = [];
    for (let offset = 0; ; offset += 50) {
      const answer = await shop.store.get(`/store/ocop/sitemap?limit=50&offset=${offset}`);
      const { products, count } = parsed(sitemap, answer);
      all.push(...products.map(({ handle }) => handle));
      if (offset + 50 >= count) return all;
    }
  }

  it('holds what is in force, and nothing that was revoked', async () => {
    const listed = await handles();
    expect(new Set(listed).size).toBe(listed.length);
    const [soundRow] = await find({ q: sound.code });
    const [revokedRow] = await find({ q: revoked.code });
    expect(listed).toContain(soundRow?.product?.handle);
    expect(listed).not.toContain(revokedRow?.product?.handle);
  });

  it('refuses a page of no size', async () => {
    expect((await shop.store.get('/store/ocop/sitemap?limit=0')).status).toBe(400);
  });
});
