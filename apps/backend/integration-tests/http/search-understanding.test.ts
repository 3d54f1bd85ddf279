import { z } from '@medusajs/framework/zod';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parsed } from '../support/answers';
import { recognitionItem, uniqueWord } from '../support/decisions';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const counts = z.array(z.object({ value: z.string(), count: z.number() }));
const answer = z.looseObject({
  hits: z.array(z.looseObject({ product_id: z.string() })),
  count: z.number(),
  facets: z.record(z.string(), counts),
  certificates: z.array(z.looseObject({ verification_code: z.string() })),
  understood: z.looseObject({
    chips: z.array(z.object({ kind: z.string(), value: z.string(), words: z.string() })),
    spelling: z.string(),
    corrected: z.string().nullable(),
    synonyms: z.array(z.string()),
  }),
});
const suggestions = z.looseObject({
  products: z.array(z.looseObject({ product_id: z.string() })),
  producers: z.array(z.looseObject({ name: z.string(), count: z.number() })),
  places: z.array(z.looseObject({ kind: z.string(), name: z.string() })),
});

/** Begins as no word of another test does, without its last letter too. */
const word = `${uniqueWord()}xyz`;
let shop: Shop;
let honey: Listed;
let peanuts: Listed;
let revoked: Listed;

beforeAll(async () => {
  shop = await openSharedShop();
  const listed = await shop.register.recogniseItems([
    recognitionItem({
      product_name: `Mật ong hoa nhãn ${word}`,
      place: { scheme: '2024', code: '83' },
    }),
    recognitionItem({
      product_name: `Lạc rang tỏi ớt ${word}`,
      producer: { name: `Công ty TNHH Thử ${word}` },
      place: { scheme: '2025', code: '66' },
    }),
    recognitionItem({ product_name: `Mật ong rừng tràm ${word}` }),
  ]);
  const [first, second, third] = listed;
  if (!first || !second || !third) throw new Error('nothing was recognised');
  [honey, peanuts, revoked] = [first, second, third];
  await shop.register.revoke([revoked]);
});

async function search(request: object) {
  return parsed(answer, await shop.store.post('/store/ocop/search', request));
}
const idsOf = ({ hits }: z.output<typeof answer>) => hits.map(({ product_id }) => product_id);

describe('POST /store/ocop/search', () => {
  it('reads a former province, its region and the kind of producer as what they are', async () => {
    const found = await search({ q: `mat ong ${word} ben tre` });
    expect(idsOf(found)).toEqual([honey.productId]);
    expect(found.understood.chips).toEqual([
      { kind: 'former_province', value: '83', words: 'ben tre' },
    ]);
    expect(idsOf(await search({ q: `${word} miền tây htx` }))).toEqual([honey.productId]);
    expect(idsOf(await search({ q: `${word} tây nguyên` }))).toEqual([peanuts.productId]);
  });

  it('finds a thing by its other name, and says so', async () => {
    const found = await search({ q: `dau phong ${word}` });
    expect(idsOf(found)).toEqual([peanuts.productId]);
    expect(found.understood.synonyms).toContain('lạc');
  });

  it('finds a thing by its English name, and says what it took that for', async () => {
    const found = await search({ q: `honey ${word} from Ben Tre` });
    expect(idsOf(found)).toEqual([honey.productId]);
    expect(found.understood.chips).toEqual([
      { kind: 'product', value: 'honey', words: 'honey' },
      { kind: 'former_province', value: '83', words: 'Ben Tre' },
    ]);
    expect(idsOf(await search({ q: `roasted peanuts ${word}` }))).toEqual([peanuts.productId]);
  });

  it('reads a price in words', async () => {
    expect(idsOf(await search({ q: `${word} dưới 100k` }))).toEqual([]);
    expect((await search({ q: `${word} từ 100 đến 200 nghìn` })).count).toBe(2);
  });

  it('leads from a certificate code to the certificate', async () => {
    const code = honey.code;
    const found = await search({ q: ` ${code.toLowerCase().replaceAll('-', ' ')} ` });
    expect(found.certificates).toMatchObject([
      { verification_code: code, standing: 'in_force', product_name: `Mật ong hoa nhãn ${word}` },
    ]);
    expect((await search({ q: 'CP-2222-2222' })).certificates).toEqual([]);
  });

  it('says of the very name of what was revoked what the register says, however much is like it', async () => {
    const alike = Array.from({ length: 30 }, (_, index) =>
      recognitionItem({ product_name: `Mật ong rừng tràm thứ ${index + 1}` }),
    );
    await shop.register.recogniseItems(alike);
    const q = `mat ong RỪNG tràm ${word}`;
    await expect.poll(async () => (await search({ q })).count).toBeGreaterThanOrEqual(alike.length);
    const found = await search({ q });
    expect(idsOf(found)).not.toContain(revoked.productId);
    expect(found.certificates).toMatchObject([
      { standing: 'revoked', product_name: `Mật ong rừng tràm ${word}` },
    ]);
    expect((await search({ q: `Mật ong hoa nhãn ${word}` })).certificates).toEqual([]);
  });

  it('finds nothing for a sign that is no word', async () => {
    expect(await search({ q: '🍯', facets: ['star'] })).toMatchObject({
      hits: [],
      count: 0,
      facets: { star: [] },
    });
  });

  it('finds a name that came in decomposed, and keeps it composed', async () => {
    const name = `Bánh tráng phơi sương ${word}nfd`;
    const [listed] = await shop.register.recogniseItems([
      recognitionItem({
        product_name: name.normalize('NFD'),
        producer: { name: `Cơ sở Nắng Mới ${word}nfd`.normalize('NFD') },
        commune: 'Trảng Bàng'.normalize('NFD'),
      }),
    ]);
    const found = await search({ q: name });
    expect(found.hits).toMatchObject([
      {
        product_id: listed?.productId,
        title: name,
        producer_name: `Cơ sở Nắng Mới ${word}nfd`,
        commune: 'Trảng Bàng',
      },
    ]);
  });

  it.each([
    ['filters.price_max', { filters: { price_min: 500_000, price_max: 100_000 } }],
    ['q', { q: 'mật\0ong' }],
  ])('names %s when it cannot be searched by', async (field, request) => {
    const refused = await shop.store.post('/store/ocop/search', request);
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ field });
  });

  it('follows the tags that an operator gives a product', async () => {
    await giveTags(honey.productId, ['qua-tang']);
    const facets = ['gift', 'export', 'price_band'];
    const follows = async () => {
      const found = await search({ q: word, filters: { gift: true }, facets });
      expect(idsOf(found)).toEqual([honey.productId]);
      expect(found.facets).toMatchObject({
        gift: [{ value: 'true', count: 1 }],
        export: [],
        price_band: [{ value: '100_200', count: 1 }],
      });
    };
    await vi.waitFor(follows, { timeout: 20_000, interval: 100 });
  });
});

describe('GET /store/ocop/suggest', () => {
  it('completes products and producers in force, with or without marks', async () => {
    const half = word.slice(0, -1);
    const path = (q: string) => `/store/ocop/suggest?q=${encodeURIComponent(q)}`;
    const found = parsed(suggestions, await shop.store.get(path(`mật ong ${half}`)));
    expect(found.products.map(({ product_id }) => product_id)).toEqual([honey.productId]);
    const firm = parsed(suggestions, await shop.store.get(path(`thu ${half}`)));
    expect(firm.producers).toMatchObject([{ name: `Công ty TNHH Thử ${word}`, count: 1 }]);
    const places = parsed(suggestions, await shop.store.get(path('ben t')));
    expect(places.places).toMatchObject([{ kind: 'former_province', name: 'Bến Tre' }]);
  });

  it('completes what is called by its English name', async () => {
    const path = `/store/ocop/suggest?q=${encodeURIComponent(`honey ${word}`)}`;
    const found = parsed(suggestions, await shop.store.get(path));
    expect(found.products.map(({ product_id }) => product_id)).toEqual([honey.productId]);
  });

  it.each([
    ['limit', '?q=a&limit=0'],
    ['limit', '?q=a&limit=many'],
    ['q', `?q=${'a'.repeat(101)}`],
  ])('names %s when it refuses %s', async (field, query) => {
    const refused = await shop.store.get(`/store/ocop/suggest${query}`);
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ field });
  });
});

async function giveTags(productId: string, values: string[]): Promise<void> {
  const tags: { id: string }[] = [];
  for (const value of values) {
    const made = await shop.admin.post('/admin/product-tags', { value });
    tags.push(
      parsed(z.looseObject({ product_tag: z.object({ id: z.string() }).loose() }), made)
        .product_tag,
    );
  }
  const tagIds = tags.map(({ id }) => ({ id }));
  const updated = await shop.admin.post(`/admin/products/${productId}`, { tags: tagIds });
  expect(updated.status).toBe(200);
}
