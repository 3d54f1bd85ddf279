import { z } from '@medusajs/framework/zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { decisionAnswer, parsed } from '../support/answers';
import { recognition, recognitionItem, uniqueWord } from '../support/decisions';
import { settle } from '../support/duties';
import { searchIds } from '../support/search';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';
import { registerHead, writtenRows } from '../support/written-rows';

const statistics = z.looseObject({
  in_force: z.number(),
  by_star: z.array(z.object({ star: z.number(), count: z.number() })),
});

let shop: Shop;

beforeAll(async () => {
  shop = await openSharedShop();
});

async function readStatistics() {
  return parsed(statistics, await shop.store.get('/store/ocop/statistics'));
}

describe('a recognition decision', () => {
  it('puts its products on sale with a computed badge', async () => {
    const before = await readStatistics();
    const word = uniqueWord();
    const [honey, tea] = await shop.register.recogniseItems([
      recognitionItem({ product_name: `Mật ong rừng ${word}`, star: 5, score: 93.5 }),
      recognitionItem({ product_name: `Trà sen ${word}`, star: 3, score: 55 }),
    ]);
    expect(await searchIds(shop.store, { q: word })).toEqual([honey?.productId, tea?.productId]);
    const found = await shop.store.post('/store/ocop/search', { q: `mat ong ${word}`, take: 1 });
    expect(found.body).toMatchObject({
      engine: 'postgres',
      hits: [
        {
          product_id: honey?.productId,
          star: 5,
          verification_code: honey?.code,
          price_from: 120_000,
          province_code: '82',
        },
      ],
    });
    const page = await shop.store.get(`/store/ocop/products/${honey?.handle}`);
    expect(page.body).toMatchObject({
      saleable: true,
      refusal: null,
      badge: { star: 5, label: 'OCOP 5 sao', verification_code: honey?.code },
      certificate: { standing: 'in_force', star: 5 },
    });
    const after = await readStatistics();
    expect(after.in_force).toBe(before.in_force + 2);
    const fiveStars = ({ by_star }: typeof after) =>
      by_star.find(({ star }) => star === 5)?.count ?? 0;
    expect(fiveStars(after)).toBe(fiveStars(before) + 1);
  });

  it('shows "tiềm năng 5 sao" as four stars and a note', async () => {
    const listed = await shop.register.recogniseOne({ star: 4, potential_five_star: true });
    const page = await shop.store.get(`/store/ocop/products/${listed.handle}`);
    expect(page.body).toMatchObject({ badge: { star: 4, potential_five_star: true } });
  });

  it('can be bought the moment it is answered', async () => {
    const listed = await shop.register.recogniseOne();
    await expect(shop.carts.order([listed])).resolves.toMatch(/^order_/);
  });
});

describe('the same decision again', () => {
  it('answers the same and writes nothing', async () => {
    const body = recognition([recognitionItem(), recognitionItem()]);
    const first = parsed(decisionAnswer, await shop.register.postDecision(body));
    await settle(shop);
    const written = await writtenRows(shop.database);
    const second = parsed(decisionAnswer, await shop.register.postDecision(body));
    expect(second.counts).toEqual({ applied: 0, already: 2 });
    expect(second.decision).toEqual(first.decision);
    expect(second.results).toEqual(
      first.results.map((result) => ({ ...result, status: 'already' })),
    );
    expect(await writtenRows(shop.database)).toEqual(written);
  });

  it('is the same under another spelling of its number', async () => {
    const body = recognition([recognitionItem()]);
    parsed(decisionAnswer, await shop.register.postDecision(body));
    await settle(shop);
    const written = await writtenRows(shop.database);
    const spelled = { ...body, number: ` ${body.number.toLowerCase()} ` };
    const again = parsed(decisionAnswer, await shop.register.postDecision(spelled));
    expect(again.counts).toEqual({ applied: 0, already: 1 });
    expect(await writtenRows(shop.database)).toEqual(written);
  });

  it('makes each product once when it is posted five times at once', async () => {
    const body = recognition([recognitionItem(), recognitionItem(), recognitionItem()]);
    const titles = body.items.map(({ product_name }) => product_name);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => shop.register.postDecision(body)),
    );
    const results = answers.map((answer) => parsed(decisionAnswer, answer));
    const applied = results.map(({ counts }) => counts.applied).sort();
    expect(applied).toEqual([0, 0, 0, 0, 3]);
    const { products, certificates, decisions } = await shop.database.one<Record<string, number>>(
      `select (select count(*) from product where title = any($1))::int as products,
              (select count(*) from ocop_certificate where product_name = any($1))::int as certificates,
              (select count(*) from ocop_decision where number = $2 and issuer = $3)::int as decisions`,
      [titles, results[0]?.decision.number, body.issuer],
    );
    expect({ products, certificates, decisions }).toEqual({
      products: 3,
      certificates: 3,
      decisions: 1,
    });
  });

  it('adds what the first one did not name', async () => {
    const one = recognitionItem();
    const body = recognition([one]);
    parsed(decisionAnswer, await shop.register.postDecision(body));
    const longer = { ...body, items: [one, recognitionItem()] };
    const answer = parsed(decisionAnswer, await shop.register.postDecision(longer));
    expect(answer.counts).toEqual({ applied: 1, already: 1 });
  });
});

describe('a revocation decision', () => {
  it('posted again changes nothing', async () => {
    const [listed] = await shop.register.recognise(1);
    const ids = listed ? [listed.certificateId] : [];
    const head = { number: '77/QĐ-UBND', issuer: `UBND tỉnh Đồng Tháp (${uniqueWord()})` };
    const first = parsed(decisionAnswer, await shop.register.postRevocation(ids, { head }));
    expect(first.counts).toEqual({ applied: 1, already: 0 });
    await settle(shop);
    const written = await writtenRows(shop.database);
    const again = parsed(decisionAnswer, await shop.register.postRevocation(ids, { head }));
    expect(again.counts).toEqual({ applied: 0, already: 1 });
    expect(await writtenRows(shop.database)).toEqual(written);
  });

  it('posted five times at once is written once', async () => {
    const listed = await shop.register.recognise(3);
    const ids = listed.map(({ certificateId }) => certificateId);
    const head = { number: '78/QĐ-UBND', issuer: `UBND tỉnh Đồng Tháp (${uniqueWord()})` };
    const before = await registerHead(shop.database);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => shop.register.postRevocation(ids, { head })),
    );
    const applied = answers.map((answer) => parsed(decisionAnswer, answer).counts.applied).sort();
    expect(applied).toEqual([0, 0, 0, 0, 3]);
    expect((await registerHead(shop.database)).sequence).toBe(before.sequence + 3);
  });

  it('over 47 certificates leaves none of them in the next search', async () => {
    const word = uniqueWord();
    const listed = await shop.register.recogniseItems(
      Array.from({ length: 47 }, (_, index) =>
        recognitionItem({ product_name: `Cốm ${word} số ${index + 1}` }),
      ),
    );
    expect(await searchIds(shop.store, { q: word })).toHaveLength(47);
    const { counts } = await shop.register.revoke(listed);
    expect(counts).toEqual({ applied: 47, already: 0 });
    expect(await searchIds(shop.store, { q: word })).toEqual([]);
    const page = await shop.store.get(`/store/ocop/products/${listed[0]?.handle}`);
    expect(page.body).toMatchObject({
      saleable: false,
      badge: null,
      refusal: { reason: 'revoked' },
    });
  });
});
