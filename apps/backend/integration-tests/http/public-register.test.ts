import { createHash } from 'node:crypto';
import { z } from '@medusajs/framework/zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import { today } from '../support/decisions';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const feed = z.object({
  events: z.array(
    z.looseObject({ sequence: z.number(), previous_hash: z.string(), hash: z.string() }),
  ),
  next_after: z.number().nullable(),
  head: z.object({ sequence: z.number(), hash: z.string() }),
});

let shop: Shop;
let listed: Listed;

beforeAll(async () => {
  shop = await openSharedShop();
  listed = await shop.register.recogniseOne();
  await shop.register.revoke([listed]);
});

/** The published rule, written down again: JSON with sorted keys and no white space. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`)}}`;
}

function sha256(entry: object): string {
  return createHash('sha256').update(canonical(entry)).digest('hex');
}

async function readFeed(after: number, limit: number) {
  return parsed(feed, await shop.store.get(`/store/ocop/register?after=${after}&limit=${limit}`));
}

describe('the register feed', () => {
  it('lets anyone check the whole chain with nothing but the feed', async () => {
    let previous = { sequence: 0, hash: '0'.repeat(64) };
    let after: number | null = 0;
    let head = previous;
    while (after !== null) {
      const page: z.output<typeof feed> = await readFeed(after, 50);
      for (const { hash, ...entry } of page.events) {
        expect(entry.sequence).toBe(previous.sequence + 1);
        expect(entry.previous_hash).toBe(previous.hash);
        expect(sha256(entry)).toBe(hash);
        previous = { sequence: entry.sequence, hash };
      }
      head = page.head;
      after = page.next_after;
    }
    expect(previous).toEqual(head);
    expect(head.sequence).toBeGreaterThan(1);
  });

  it('goes on where a reader stopped', async () => {
    const first = await readFeed(0, 1);
    expect(first.next_after).toBe(1);
    const end = await readFeed(first.head.sequence, 10);
    expect(end.events).toEqual([]);
    expect(end.next_after).toBeNull();
  });

  it.each(['after=-1', 'limit=0', 'limit=501', 'after=x'])('refuses %s', async (query) => {
    const answer = await shop.store.get(`/store/ocop/register?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ type: 'invalid_data', field: query.split('=')[0] });
  });
});

describe('verification of a certificate', () => {
  it('tells standing, decisions and history', async () => {
    const { body, headers } = await shop.store.get(`/store/ocop/certificates/${listed.code}`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toMatchObject({
      certificate: {
        verification_code: listed.code,
        standing: 'revoked',
        ended_on: today(),
        badge: null,
        product_name: listed.title,
        producer: { name: 'HTX Nông nghiệp Tân Thuận', type: 'hop_tac_xa' },
        place: { current_code: '82' },
        revocation: {
          reason_code: 'food_safety_or_quality_violation',
          decision: { kind: 'revocation', signed_on: today() },
        },
        history: [{ type: 'recognised' }, { type: 'revoked' }],
      },
    });
  });

  it('takes a code as people type it', async () => {
    const typed = listed.code.toLowerCase().replaceAll('-', ' ');
    const answer = await shop.store.get(`/store/ocop/certificates/${encodeURIComponent(typed)}`);
    expect(answer.body).toMatchObject({ certificate: { verification_code: listed.code } });
  });

  it('says when there is none, and when a code cannot be one', async () => {
    const flipped = listed.code.at(-1) === 'A' ? 'B' : 'A';
    const malformed = await shop.store.get(`/store/ocop/certificates/${listed.code.slice(0, -1)}`);
    expect(malformed.status).toBe(400);
    const wrongCheck = await shop.store.get(
      `/store/ocop/certificates/${listed.code.slice(0, -1)}${flipped}`,
    );
    expect(wrongCheck.status).toBe(400);
    const unknown = await shop.store.get('/store/ocop/products/khong-co-san-pham-nay');
    expect(unknown.status).toBe(404);
  });
});

describe('the refusals of a cart', () => {
  it('are none for goods in force, and 404 for no cart', async () => {
    const sound = await shop.register.recogniseOne();
    const cart = await shop.carts.create([sound]);
    const answer = await shop.store.get(`/store/ocop/carts/${cart.id}/refusals`);
    expect(answer.body).toEqual({ refusals: [] });
    const none = await shop.store.get('/store/ocop/carts/cart_unknown/refusals');
    expect(none.status).toBe(404);
  });
});
