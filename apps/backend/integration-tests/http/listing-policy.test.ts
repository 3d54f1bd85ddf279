import { z } from '@medusajs/framework/zod';
import { listingDecisionsAnswer, listingPolicyAnswer } from 'ocop-contract';
import { addDays } from 'ocop-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import { recognitionItem, today, uniqueWord } from '../support/decisions';
import { untilAllDone } from '../support/listing-state';
import { must } from '../support/orders';
import { makeCode } from '../support/prices';
import { refusedLines } from '../support/refusals';
import type { Listed } from '../support/register';
import { isFound, searchIds } from '../support/search';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

/** Reasons that no other test revokes for: the policy is the whole shop's. */
const KEPT = 'scale_or_material_area_reduced';
const GONE = 'records_or_traceability_missing';
const FOOD_SAFETY = 'food_safety_or_quality_violation';

const hitsAnswer = z.object({ hits: z.array(z.looseObject({ product_id: z.string() })) });
const stockAnswer = z.object({
  results: z.array(
    z.object({ hits: z.array(z.object({ id: z.string(), document: z.looseObject({}) })) }),
  ),
});
const sitemapAnswer = z.object({
  products: z.array(z.object({ handle: z.string(), valid_to: z.string().nullable() })),
});

let shop: Shop;
let kept: Listed;
let gone: Listed;
/** Ordered or not, it was in a basket before the decision. */
let basket: string;
const word = uniqueWord();

const readPolicy = async () =>
  listingPolicyAnswer.parse((await shop.admin.get('/admin/ocop/listing-policy')).body)
    .listing_policy;

async function postPolicy(over: object) {
  const { versions } = await readPolicy();
  return shop.admin.post('/admin/ocop/listing-policy', {
    effective_from: today(),
    debadge: [],
    based_on: versions[0]?.version ?? 0,
    ...over,
  });
}

async function decisionsOf({ certificateId }: Listed) {
  const path = `/admin/ocop/listing-decisions?certificate_id=${certificateId}`;
  return listingDecisionsAnswer.parse((await shop.admin.get(path)).body).listing_decisions;
}

beforeAll(async () => {
  shop = await openSharedShop();
  const [first, second] = await shop.register.recogniseItems([
    recognitionItem({ product_name: `Mật ong ${word}` }),
    recognitionItem({ product_name: `Trà sen ${word}` }),
  ]);
  if (!first || !second) throw new Error('nothing was recognised');
  [kept, gone] = [first, second];
  await must(postPolicy({ debadge: [KEPT], note: 'thử' }));
  basket = (await shop.carts.ready([kept])).id;
  await shop.register.revoke([kept], { reason: KEPT });
  await shop.register.revoke([gone], { reason: GONE });
});

afterAll(async () => {
  await must(postPolicy({ debadge: [] }));
});

describe('the policy', () => {
  it('is told with author, day and what it may not name', async () => {
    const { causes, versions } = await readPolicy();
    expect(causes.find(({ cause }) => cause === KEPT)).toMatchObject({ action: 'debadge' });
    expect(causes.find(({ cause }) => cause === GONE)).toMatchObject({ action: 'delist' });
    expect(causes.filter(({ may_debadge }) => !may_debadge).map(({ cause }) => cause)).toEqual([
      FOOD_SAFETY,
      'dishonest_dossier',
    ]);
    expect(versions[0]).toMatchObject({
      state: 'in_effect',
      effective_from: today(),
      debadge: [KEPT],
      note: 'thử',
      author: expect.stringMatching(/\S/),
    });
    expect(versions[0]?.author).not.toMatch(/^admin:/);
  });

  it.each<[string, () => object, string]>([
    ['food safety', () => ({ debadge: [FOOD_SAFETY] }), 'debadge.0'],
    ['a forged dossier', () => ({ debadge: [KEPT, 'dishonest_dossier'] }), 'debadge.1'],
    ['what is no cause', () => ({ debadge: ['superseded'] }), 'debadge.0'],
    ['yesterday', () => ({ effective_from: addDays(today(), -1) }), 'effective_from'],
    ['no day', () => ({ effective_from: 'mai' }), 'effective_from'],
  ])('is refused for %s', async (_, over, field) => {
    const before = await readPolicy();
    const answer = await postPolicy({ debadge: [KEPT], ...over() });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      type: 'invalid_data',
      message: expect.stringContaining(`${field}: `),
    });
    expect(await readPolicy()).toEqual(before);
  });

  it('is refused after another version, which its author had not seen', async () => {
    const answer = await postPolicy({ based_on: 0 });
    expect(answer.status).toBe(409);
  });

  it('is for operators', async () => {
    expect((await shop.anyone.get('/admin/ocop/listing-policy')).status).toBe(401);
    expect((await shop.anyone.post('/admin/ocop/listing-policy', {})).status).toBe(401);
    expect((await shop.anyone.get('/admin/ocop/listing-decisions')).status).toBe(401);
  });
});

describe('a product that its end left on sale', () => {
  it('is told with the version that decided, and so is one that left sale', async () => {
    const { versions } = await readPolicy();
    const version = versions.find(({ debadge }) => debadge.includes(KEPT))?.version;
    expect(await decisionsOf(kept)).toMatchObject([
      { cause: KEPT, action: 'debadge', ended_on: today(), policy_version: version },
    ]);
    expect(await decisionsOf(gone)).toMatchObject([
      { cause: GONE, action: 'delist', policy_version: version },
    ]);
  });

  it('has its page without a badge, and says since when', async () => {
    const page = await shop.store.get(`/store/ocop/products/${kept.handle}`);
    expect(page.body).toMatchObject({
      saleable: true,
      badge: null,
      refusal: null,
      ordinary_since: today(),
      certificate: { verification_code: kept.code, standing: 'revoked', badge: null },
    });
    expect((await shop.store.get(`/store/ocop/products/${gone.handle}`)).body).toMatchObject({
      saleable: false,
      ordinary_since: null,
      refusal: { reason: 'revoked' },
    });
  });

  it('is found by its words, with nothing of a badge', async () => {
    const answer = await shop.store.post('/store/ocop/search', { q: word });
    const { hits } = parsed(hitsAnswer, answer);
    expect(hits).toEqual([
      expect.objectContaining({
        product_id: kept.productId,
        star: null,
        potential_five_star: false,
        verification_code: null,
        decision_number: null,
        valid_from: null,
        valid_to: null,
        group_code: null,
        region_code: null,
        province_code: null,
        price_from: 120_000,
      }),
    ]);
  });

  it.each<[string, object]>([
    ['stars', { filters: { star: [4] } }],
    ['a region', { filters: { region: ['DBSCL'] } }],
    ['a province', { filters: { province: ['82'] } }],
    ['a group', { filters: { group: ['TP'] } }],
    ['a fair', { filters: { fair: ['tet-2027'] } }],
    ['stars in words', { q: '4 sao' }],
  ])('is not found by %s', async (_, narrowed) => {
    const q = 'q' in narrowed ? `${word} ${String(narrowed.q)}` : word;
    expect(await searchIds(shop.store, { ...narrowed, q })).toEqual([]);
  });

  it('is counted by no facet of the programme', async () => {
    const facets = ['star', 'region', 'province', 'group', 'fair'];
    const { body } = await shop.store.post('/store/ocop/search', { q: word, facets });
    expect(body).toMatchObject({
      count: 1,
      facets: { star: [], region: [], province: [], group: [], fair: [] },
    });
  });

  it('is suggested without stars, and shown so by the search of clients', async () => {
    const suggested = await shop.store.get(`/store/ocop/suggest?q=${word}`);
    expect(suggested.body).toMatchObject({
      products: [{ product_id: kept.productId, star: null }],
    });
    const stock = await shop.store.post('/store/search', {
      entity: 'product',
      filters: { q: word },
    });
    const [result] = parsed(stockAnswer, stock).results;
    expect(result?.hits.map(({ id }) => id)).toEqual([kept.productId]);
    expect(result?.hits[0]?.document.star ?? null).toBeNull();
  });

  it('stays in lists of buyers and of search engines', async () => {
    const listed = await shop.store.get(`/store/ocop/products?id=${kept.productId}`);
    expect(listed.body).toMatchObject({ products: [{ hit: { star: null }, refusal: null }] });
    const sitemap: { handle: string; valid_to: string | null }[] = [];
    for (let offset = 0; ; offset += 1000) {
      const answer = await shop.store.get(`/store/ocop/sitemap?limit=1000&offset=${offset}`);
      const { products } = parsed(sitemapAnswer, answer);
      sitemap.push(...products);
      if (products.length === 0) break;
    }
    expect(sitemap.filter(({ handle }) => handle === kept.handle)).toMatchObject([
      { valid_to: null },
    ]);
    expect(sitemap.filter(({ handle }) => handle === gone.handle)).toEqual([]);
  });

  it('is ordered, from a basket of before as from a new one', async () => {
    expect(await shop.carts.complete(basket)).toMatch(/^order_/);
    expect(await shop.carts.order([kept])).toMatch(/^order_/);
    expect(refusedLines(await shop.carts.postCart([gone]))).toMatchObject([
      { product_id: gone.productId, reason: 'revoked' },
    ]);
  });

  it('takes no OCOP voucher, and any other code', async () => {
    const [certified] = await shop.register.recognise(1);
    if (!certified) throw new Error('nothing was recognised');
    const [voucher, other] = [
      await makeCode(shop.admin, { value: 10 }),
      await makeCode(shop.admin, { value: 5 }),
    ];
    const metadata = { ocop: true };
    await must(shop.admin.post(`/admin/promotions/${voucher.id}`, { metadata }));
    const alone = (await shop.carts.ready([kept])).id;
    const give = (cart: string, code: string) =>
      shop.store.post(`/store/carts/${cart}/promotions`, { promo_codes: [code] });
    expect((await give(alone, voucher.code)).body).toMatchObject({ code: 'promotion_unusable' });
    expect((await give(alone, other.code)).body).toMatchObject({
      cart: { discount_total: 6_000 },
    });
    const both = (await shop.carts.ready([kept, certified])).id;
    expect((await give(both, voucher.code)).body).toMatchObject({
      cart: { discount_total: 12_000 },
    });
  });

  it('gets its badge again under a new certificate', async () => {
    const [again] = await shop.register.recogniseItems(
      [
        recognitionItem({
          product_name: `Mật ong ${word}`,
          product_id: kept.productId,
          valid_from: today(),
        }),
      ],
      { signed_on: today(), effective_on: today() },
    );
    if (!again) throw new Error('nothing was recognised');
    expect((await shop.store.get(`/store/ocop/products/${kept.handle}`)).body).toMatchObject({
      saleable: true,
      ordinary_since: null,
      badge: { star: 4, verification_code: again.code },
    });
    await untilAllDone(shop.database);
    expect(await searchIds(shop.store, { q: word, filters: { star: [4] } })).toEqual([
      kept.productId,
    ]);
    // Food safety takes it off sale, whatever was chosen.
    await shop.register.revoke([again], { reason: FOOD_SAFETY });
    expect(await isFound(shop.store, kept)).toBe(false);
    expect(refusedLines(await shop.carts.postCart([kept]))).toMatchObject([
      { product_id: kept.productId, reason: 'revoked' },
    ]);
  });
});
