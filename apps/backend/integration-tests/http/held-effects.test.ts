import { z } from '@medusajs/framework/zod';
import { listingProgressSchema } from 'ocop-contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { decisionAnswer, parsed } from '../support/answers';
import { decisionHead, recognitionItem, uniqueWord } from '../support/decisions';
import { expectRefusal } from '../support/expect-refusal';
import { holdOutbox } from '../support/hold-outbox';
import { statusesOf } from '../support/listing-state';
import type { Listed } from '../support/register';
import { searchIds } from '../support/search';
import type { Shop } from '../support/shop';
import { untilFollowed } from '../support/until-followed';
import { openSharedShop } from '../support/use-backend';

const heldAnswer = decisionAnswer.extend({ effects: listingProgressSchema });
const progressAnswer = z.object({ effects: listingProgressSchema });
const stockAnswer = z.object({ results: z.array(z.looseObject({ hits: z.array(z.unknown()) })) });

/** As often as buyers look while nothing follows; each look asks everything that could show it. */
const LOOKS = 6;

let shop: Shop;

beforeAll(async () => {
  shop = await openSharedShop();
});

/** Posts a decision to revoke, and answers when the backend does. */
async function revokeAtOnce(listed: readonly Listed[]) {
  const answer = await shop.admin.postAtOnce('/admin/ocop/certificates/revoke', {
    decision: decisionHead(),
    certificate_ids: listed.map(({ certificateId }) => certificateId),
    reason_code: 'food_safety_or_quality_violation',
  });
  return parsed(heldAnswer, answer);
}

function effectsOf(decisionId: string) {
  return shop.admin.get(`/admin/ocop/decisions/${decisionId}/effects`);
}

/** Nobody finds these products under this word, sees a seal of theirs, or gets them sold. */
async function expectGone(listed: readonly Listed[], word: string): Promise<void> {
  expect(await searchIds(shop.store, { q: word })).toEqual([]);
  const stock = await shop.store.post('/store/search', { entity: 'product', filters: { q: word } });
  expect(parsed(stockAnswer, stock).results.map(({ hits }) => hits)).toEqual([[]]);
  for (const product of listed) {
    const page = await shop.store.get(`/store/ocop/products/${product.handle}`);
    expect(page.body).toMatchObject({
      saleable: false,
      badge: null,
      refusal: { reason: 'revoked' },
    });
    const seal = await shop.store.get(`/store/ocop/certificates/${product.code}`);
    expect(seal.body).toMatchObject({ certificate: { standing: 'revoked', badge: null } });
    expectRefusal(await shop.carts.postCart([product]), product);
  }
}

describe('a decision whose effects are held back', () => {
  it('is answered, is true everywhere, and so is the next; when they are let go, all follows', async () => {
    const word = uniqueWord();
    const listed = await shop.register.recogniseItems(
      ['Mật ong', 'Trà sen', 'Muối tôm'].map((name) =>
        recognitionItem({ product_name: `${name} ${word}` }),
      ),
    );
    const [held, second, third] = listed;
    if (!held || !second || !third) throw new Error('nothing was recognised');
    const cart = await shop.carts.ready([held]);
    const release = await holdOutbox(shop.database, held);
    let decisions: string[];
    try {
      const first = await revokeAtOnce([held, second]);
      expect(first.counts).toEqual({ applied: 2, already: 0 });
      expect(first.effects).toMatchObject({ products: 2, done: 0, open: 2, failed: 0, later: 0 });
      expect(first.effects.owed).toMatchObject({ product_status: 2, search: 2, purge: 2 });
      const next = await revokeAtOnce([third]);
      expect(next.effects).toMatchObject({ products: 1, done: 0, open: 1 });
      decisions = [first.decision.id, next.decision.id];

      for (let look = 0; look < LOOKS; look += 1) await expectGone(listed, word);
      expectRefusal(await shop.carts.postCompletion(cart.id), held);
      expect(await statusesOf(shop.database, listed)).toEqual([
        'published',
        'published',
        'published',
      ]);
      for (const id of decisions) {
        const { effects } = parsed(progressAnswer, await effectsOf(id));
        expect(effects.open).toBe(effects.products);
      }
    } finally {
      await release();
    }
    for (const id of decisions) {
      await untilFollowed(() => effectsOf(id));
      const { effects } = parsed(progressAnswer, await effectsOf(id));
      expect(effects).toMatchObject({ open: 0, failed: 0, owed: {} });
      expect(effects.done).toBe(effects.products);
    }
    expect(await statusesOf(shop.database, listed)).toEqual(['draft', 'draft', 'draft']);
    await expectGone(listed, word);
  });

  it.each(['decisions', 'certificates'])('is asked for by nobody’s id of %s', async (kind) => {
    const answer = await shop.admin.get(`/admin/ocop/${kind}/khong-co/effects`);
    expect(answer).toMatchObject({ status: 404, body: { type: 'not_found' } });
  });
});
