import { z } from '@medusajs/framework/zod';
import { addDays } from 'ocop-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import { today } from '../support/decisions';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

let shop: Shop;

beforeAll(async () => {
  shop = await openSharedShop();
});

const listAnswer = z.object({ products: z.array(z.object({ id: z.string() })), count: z.number() });

/** What Medusa's own list says of products: which of them it shows, and how many there are. */
async function listed(products: readonly Listed[]) {
  const ids = products.map(({ productId }) => `id[]=${productId}`).join('&');
  const { products: found, count } = parsed(
    listAnswer,
    await shop.store.get(`/store/products?fields=id&${ids}`),
  );
  return { ids: found.map(({ id }) => id).sort(), count };
}

/** Ends a certificate past the module, as a midnight does: nothing has followed the calendar yet. */
async function letLapse({ certificateId }: Listed): Promise<void> {
  await shop.database.sql('update ocop_certificate set valid_to = $2 where id = $1', [
    certificateId,
    addDays(today(), -1),
  ]);
}

describe('a product that may not be sold', () => {
  it('cannot be published, by whichever route', async () => {
    const [revoked, sound] = await shop.register.recognise(2);
    if (!revoked || !sound) throw new Error('nothing was recognised');
    await shop.register.revoke([revoked]);
    const refusal = {
      status: 400,
      body: {
        code: 'ocop_not_saleable',
        lines: [{ product_id: revoked.productId, reason: 'revoked' }],
      },
    };
    const status = 'published';
    expect(await shop.admin.post(`/admin/products/${revoked.productId}`, { status })).toMatchObject(
      refusal,
    );
    const update = [
      { id: sound.productId, subtitle: 'không được ghi' },
      { id: revoked.productId, status },
    ];
    expect(await shop.admin.post('/admin/products/batch', { update })).toMatchObject(refusal);
    await expect(
      shop.database.sql(`update product set status = 'published' where id = $1`, [
        revoked.productId,
      ]),
    ).rejects.toThrow('may not be sold: revoked');
    const rows = await shop.database.sql<{ status: string; subtitle: string | null }>(
      'select status, subtitle from product where id = any($1) order by status',
      [[revoked.productId, sound.productId]],
    );
    expect(rows).toEqual([
      { status: 'draft', subtitle: null },
      { status: 'published', subtitle: null },
    ]);
  });

  it('without any certificate cannot either, and a draft of it can be made', async () => {
    const product = { title: 'Hàng thường', options: [{ title: 'Cỡ', values: ['Một'] }] };
    expect(
      await shop.admin.post('/admin/products', { ...product, status: 'published' }),
    ).toMatchObject({ status: 400, body: { code: 'ocop_not_saleable' } });
    expect((await shop.admin.post('/admin/products', product)).status).toBe(200);
  });

  it('waits for a decision that is being made', async () => {
    const product = await shop.register.recogniseOne();
    const draft = await shop.admin.post(`/admin/products/${product.productId}`, {
      status: 'draft',
    });
    expect(draft.status).toBe(200);
    const [published, revoked] = await Promise.all([
      shop.admin.post(`/admin/products/${product.productId}`, { status: 'published' }),
      shop.register.postRevocation([product.certificateId]),
    ]);
    expect(revoked.status).toBe(200);
    expect([200, 400]).toContain(published.status);
    expect(await listed([product])).toEqual({ ids: [], count: 0 });
  });
});

describe("Medusa's own lists", () => {
  it('show neither what has lapsed nor its variants, and count without them', async () => {
    const [lapsed, sound] = await shop.register.recognise(2);
    if (!lapsed || !sound) throw new Error('nothing was recognised');
    expect((await listed([lapsed, sound])).count).toBe(2);
    await letLapse(lapsed);
    expect(await listed([lapsed, sound])).toEqual({ ids: [sound.productId], count: 1 });
    expect((await shop.store.get(`/store/products/${lapsed.productId}`)).status).toBe(404);
    expect((await shop.store.get(`/store/products/${sound.productId}`)).status).toBe(200);
    const variants = `/store/product-variants?fields=id,product_id&id[]=${lapsed.variantId}&id[]=${sound.variantId}`;
    expect((await shop.store.get(variants)).body).toMatchObject({
      variants: [{ id: sound.variantId }],
      count: 1,
    });
    expect((await shop.store.get(`/store/product-variants/${lapsed.variantId}`)).status).toBe(404);
  });

  it('of a collection or category leave it out, too', async () => {
    const [lapsed, sound] = await shop.register.recognise(2);
    if (!lapsed || !sound) throw new Error('nothing was recognised');
    const made = await shop.admin.post('/admin/collections', { title: `Bộ ${lapsed.handle}` });
    const { collection } = made.body as { collection: { id: string } };
    const add = [lapsed.productId, sound.productId];
    await shop.admin.post(`/admin/collections/${collection.id}/products`, { add });
    await letLapse(lapsed);
    const answer = await shop.store.get(
      `/store/collections/${collection.id}?fields=id,products.id,products.title`,
    );
    expect(answer.status).toBe(200);
    const text = JSON.stringify(answer.body);
    expect(text).toContain(sound.productId);
    expect(text).not.toContain(lapsed.productId);
  });
});
