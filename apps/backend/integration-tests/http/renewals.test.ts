import { groupOn } from 'ocop-core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type RecognitionItem,
  recognition,
  recognitionItem,
  today,
  uniqueWord,
} from '../support/decisions';
import { certificateOf, enteredOf, expectOnSale, pageOf } from '../support/public-record';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

let shop: Shop;

beforeAll(async () => {
  shop = await openSharedShop();
});

describe('a renewal that names no product', () => {
  function renew(listed: Listed, over: Partial<RecognitionItem> = {}, how: object = {}) {
    const head = { signed_on: today(), effective_on: today() };
    const item = recognitionItem({
      product_name: listed.title.toUpperCase(),
      group: groupOn(today(), 'TP'),
      ...over,
    });
    const body = { ...recognition([item], head), ...how };
    return { post: () => shop.register.postDecision(body) };
  }

  async function productsNamed({ title }: Listed): Promise<number> {
    const { count } = await shop.database.one<{ count: number }>(
      'select count(*)::int as count from product where lower(title) = lower($1) and deleted_at is null',
      [title],
    );
    return count;
  }

  it('is found, asked about and, confirmed, goes on with the product that is there', async () => {
    const listed = await shop.register.recogniseOne();
    const asked = await renew(listed).post();
    expect(asked.status).toBe(409);
    expect(asked.body).toMatchObject({
      code: 'needs_acknowledgement',
      warnings: [{ code: 'renews_product', path: 'items.0.renews', params: { code: listed.code } }],
    });
    const { post } = renew(listed, {}, { acknowledge: ['renews_product'] });
    const renewed = await post();
    expect(renewed.status).toBe(200);
    expect(renewed.body).toMatchObject({
      results: [{ product_id: listed.productId, status: 'applied' }],
    });
    expect(await productsNamed(listed)).toBe(1);
    await expectOnSale(shop, listed);
    expect(await certificateOf(shop, listed)).toMatchObject({
      certificate: { standing: 'superseded' },
    });
    expect(await enteredOf(shop, listed)).toEqual(['recognised', 'renewed']);
    // The same decision once more makes nothing, and asks nothing.
    expect((await post()).body).toMatchObject({ counts: { applied: 0, already: 1 } });
    expect(await productsNamed(listed)).toBe(1);
  });

  it('is on sale at every moment, while the decision is written', async () => {
    const listed = await shop.register.recogniseOne();
    const { post } = renew(listed, { renews: listed.code });
    let done = false;
    const answer = post().finally(() => {
      done = true;
    });
    const seen: unknown[] = [];
    while (!done) seen.push(await pageOf(shop, listed));
    expect((await answer).status).toBe(200);
    expect(seen.length).toBeGreaterThan(0);
    for (const page of seen) expect(page).toMatchObject({ saleable: true, badge: { star: 4 } });
  });

  it('is another product where the row says so', async () => {
    const listed = await shop.register.recogniseOne();
    const { post } = renew(listed, { renews: false, listing: OTHER });
    const answer = await post();
    expect(answer.status).toBe(200);
    expect(answer.body).not.toMatchObject({ results: [{ product_id: listed.productId }] });
  });

  const OTHER = {
    handle: uniqueWord(),
    variants: [{ title: 'Hũ 1 kg', price_vnd: 200_000, stock: 5 }],
  };
});
