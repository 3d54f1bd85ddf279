import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { parsed, searchAnswer } from '../support/answers';
import { recognitionItem, uniqueWord } from '../support/decisions';
import type { Listed } from '../support/register';
import { searchIds } from '../support/search';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const BUYERS = 4;
/** Different searches for the same products: an answer of the engine to one says nothing of others. */
const PAGE_SIZES = Array.from({ length: 24 }, (_, index) => 40 + index);

let shop: Shop;

beforeAll(async () => {
  shop = await openSharedShop();
});

describe('a search that many make again and again', () => {
  /** Of all products of a test, and of no other. */
  let word: string;
  let listed: Listed[];
  let asking: boolean;
  let buyers: Promise<unknown>;
  /** What searches showed, and when they began. */
  let searches: { began: number; ids: string[] }[];

  beforeEach(async () => {
    word = uniqueWord();
    listed = await recogniseWithWord(8);
    searches = [];
    asking = true;
    buyers = Promise.all(Array.from({ length: BUYERS }, searchOnAndOn));
    await vi.waitUntil(() => searches.length > BUYERS * PAGE_SIZES.length, { timeout: 20_000 });
    return async () => {
      asking = false;
      await buyers;
    };
  });

  function recogniseWithWord(count: number): Promise<Listed[]> {
    const named = Array.from({ length: count }, () =>
      recognitionItem({ product_name: `Mật ong ${word} ${uniqueWord()}` }),
    );
    return shop.register.recogniseItems(named);
  }

  async function searchOnAndOn(): Promise<void> {
    for (let turn = 0; asking; turn += 1) {
      const began = performance.now();
      const take = PAGE_SIZES[turn % PAGE_SIZES.length];
      searches.push({ began, ids: await searchIds(shop.store, { q: word, take }) });
    }
  }

  async function untilSearchesBegunAfter(moment: number, count: number): Promise<void> {
    await vi.waitUntil(() => searches.filter(({ began }) => began > moment).length >= count, {
      timeout: 20_000,
    });
  }

  const shown = (product: Listed) => searches.filter(({ ids }) => ids.includes(product.productId));

  it('shows none that was revoked before it began', async () => {
    const revokedAt: number[] = [];
    for (const product of listed) {
      await shop.register.revoke([product]);
      revokedAt.push(performance.now());
    }
    await untilSearchesBegunAfter(revokedAt.at(-1) ?? 0, 2 * BUYERS);
    listed.forEach((product, index) => {
      expect(shown(product)).not.toEqual([]);
      const tooLate = shown(product).filter(({ began }) => began > (revokedAt[index] ?? 0));
      expect(tooLate).toEqual([]);
    });
  });

  it('shows at once what is recognised meanwhile', async () => {
    const [later] = await recogniseWithWord(1);
    const recognisedAt = performance.now();
    await untilSearchesBegunAfter(recognisedAt, BUYERS * PAGE_SIZES.length);
    const since = searches.filter(({ began }) => began > recognisedAt);
    expect(since.filter(({ ids }) => !ids.includes(later?.productId ?? ''))).toEqual([]);
  });

  it('shows a new price everywhere as soon as anywhere', async () => {
    const [product] = listed;
    if (!product) throw new Error('nothing was recognised');
    const path = `/admin/products/${product.productId}/variants/${product.variantId}`;
    await shop.admin.post(path, { prices: [{ currency_code: 'vnd', amount: 99_000 }] });
    await vi.waitUntil(async () => (await pricesOf(product)).includes(99_000), {
      timeout: 20_000,
      interval: 5,
    });
    expect(await pricesOf(product)).toEqual(PAGE_SIZES.map(() => 99_000));
  });

  /** As all the different searches show it, one after the other. */
  async function pricesOf({ productId }: Listed): Promise<unknown[]> {
    const prices = [];
    for (const take of PAGE_SIZES) {
      const answer = await shop.store.post('/store/ocop/search', { q: word, take });
      const { hits } = parsed(searchAnswer, answer);
      prices.push(hits.find(({ product_id }) => product_id === productId)?.price_from);
    }
    return prices;
  }
});
