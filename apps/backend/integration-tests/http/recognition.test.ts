import { z } from '@medusajs/framework/zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { decisionAnswer, parsed } from '../support/answers';
import { recognition, recognitionItem, uniqueWord } from '../support/decisions';
import { settle } from '../support/duties';
import { failWrites } from '../support/fail-writes';
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

/** What the shop has of these products and keeps in stock of each pack. */
function packsOf(word: string) {
  return shop.database.sql(
    `select v.title, l.stocked_quantity::int as stock from product p
       join product_variant v on v.product_id = p.id and v.deleted_at is null
       left join product_variant_inventory_item vi
         on vi.variant_id = v.id and vi.deleted_at is null
       left join inventory_level l
         on l.inventory_item_id = vi.inventory_item_id and l.deleted_at is null
      where p.title like $1 and p.deleted_at is null order by v.title`,
    [`%${word}%`],
  );
}

describe('the stock of what a decision puts on sale', () => {
  it('is that of each pack, however its name is spelt', async () => {
    const word = uniqueWord();
    const variants = [
      { title: ' Gói 100 g '.normalize('NFD'), price_vnd: 90_000, stock: 7 },
      { title: 'Gói 500 g', price_vnd: 400_000 },
      { title: 'Hộp 1 kg', price_vnd: 700_000, stock: 9 },
    ];
    const product_name = `Trà sen ${word}`;
    await shop.register.recogniseItems([recognitionItem({ product_name, listing: { variants } })]);
    expect(await packsOf(word)).toEqual([
      { title: 'Gói 100 g', stock: 7 },
      { title: 'Gói 500 g', stock: 0 },
      { title: 'Hộp 1 kg', stock: 9 },
    ]);
  });

  it('takes everything back where one of them cannot be written, and is entered again', async () => {
    const word = uniqueWord();
    const skus = [`${word}-1`, `${word}-2`];
    const body = recognition(
      skus.map((sku, index) =>
        recognitionItem({
          product_name: `Trà sen ${index} ${word}`,
          listing: {
            variants: [{ title: `Gói ${index}`, price_vnd: 90_000, stock: 4_711 + index, sku }],
          },
        }),
      ),
    );
    const mend = await failWrites(shop.database, {
      table: 'inventory_level',
      write: 'insert',
      when: 'new.stocked_quantity = 4712',
    });
    const head = await registerHead(shop.database);
    expect((await shop.register.postDecision(body)).status).toBe(500);
    expect(await registerHead(shop.database)).toEqual(head);
    expect(await packsOf(word)).toEqual([]);
    const left = `select (select count(*)::int from ocop_certificate where product_name like $1) as certificates,
      (select count(*)::int from inventory_item where sku like $1 and deleted_at is null) as items`;
    expect(await shop.database.one(left, [`%${word}%`])).toEqual({ certificates: 0, items: 0 });

    await mend();
    const answer = parsed(decisionAnswer, await shop.register.postDecision(body));
    expect(answer.counts).toEqual({ applied: 2, already: 0 });
    expect(await packsOf(word)).toEqual([
      { title: 'Gói 0', stock: 4_711 },
      { title: 'Gói 1', stock: 4_712 },
    ]);
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
