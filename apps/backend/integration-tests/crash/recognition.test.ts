import { beforeAll, describe, expect, it } from 'vitest';
import { decisionAnswer, parsed } from '../support/answers';
import { crashAmid } from '../support/crash';
import { recognition, recognitionItem, uniqueWord } from '../support/decisions';
import { untilAllDone } from '../support/listing-state';
import type { Moment } from '../support/stand-still';
import { withOwnBackend } from '../support/use-backend';

const own = withOwnBackend('crash-recognition');

const STOCK = 40;

function newDecision() {
  const names = [`Trà sen ${uniqueWord()}`, `Cà phê ${uniqueWord()}`];
  const body = recognition(
    names.map((product_name) =>
      recognitionItem({
        product_name,
        listing: {
          variants: [
            { title: 'Gói 100 g', price_vnd: 90_000, stock: STOCK, sku: uniqueWord() },
            { title: 'Gói 500 g', price_vnd: 400_000, stock: STOCK, sku: uniqueWord() },
          ],
        },
      }),
    ),
  );
  return { names, post: () => own.shop.register.postDecision(body) };
}

/** What Medusa and the register hold of these products: each exactly once, and nothing missing. */
function holdings(names: string[]) {
  return own.shop.database.sql(
    `select p.title, p.status,
            (select count(*)::int from ocop_certificate c where c.product_id = p.id) certificates,
            (select count(*)::int from product_sales_channel s
              where s.product_id = p.id and s.deleted_at is null) channels,
            (select count(*)::int from product_shipping_profile s
              where s.product_id = p.id and s.deleted_at is null) profiles,
            (select count(*)::int from product_variant v
              where v.product_id = p.id and v.deleted_at is null) variants,
            (select count(*)::int from product_variant v
              join product_variant_price_set vp on vp.variant_id = v.id and vp.deleted_at is null
              join price on price.price_set_id = vp.price_set_id and price.deleted_at is null
              where v.product_id = p.id and v.deleted_at is null) prices,
            (select array_agg(l.stocked_quantity::int order by l.id) from product_variant v
              join product_variant_inventory_item vi
                on vi.variant_id = v.id and vi.deleted_at is null
              join inventory_level l
                on l.inventory_item_id = vi.inventory_item_id and l.deleted_at is null
              where v.product_id = p.id and v.deleted_at is null) stock,
            (select count(*)::int from ocop_listing_hold h
              where h.product_id = p.id and h.released_at is null) open_holds
       from product p where p.title = any($1) and p.deleted_at is null order by p.title`,
    [names],
  );
}

function onSale(names: string[]) {
  return [...names].sort().map((title) => ({
    title,
    status: 'published',
    certificates: 1,
    channels: 1,
    profiles: 1,
    variants: 2,
    prices: 2,
    stock: [STOCK, STOCK],
    open_holds: 0,
  }));
}

async function shownTitles(names: string[]): Promise<string[]> {
  const { body } = await own.shop.store.post('/store/ocop/search', { take: 96 });
  return names.filter((name) => JSON.stringify(body).includes(name));
}

async function certificatesOf(names: string[]): Promise<number> {
  const { count } = await own.shop.database.one<{ count: number }>(
    'select count(*)::int as count from ocop_certificate where product_name = any($1)',
    [names],
  );
  return count;
}

type NamedMoment = [name: string, moment: Moment];

/** Before a recognition is committed. */
const BEFORE_WRITTEN: NamedMoment = [
  'before the decision is written',
  { table: 'ocop_certificate', write: 'insert' },
];
const BEFORE_COMMIT: NamedMoment = [
  'before its commit',
  { table: 'ocop_listing_change', write: 'insert' },
];
/** While its products are made, the last first. */
const WHILE_MADE: NamedMoment[] = [
  ['before they get stock', { table: 'inventory_level', write: 'insert' }],
  ['before they are held back', { table: 'ocop_listing_hold', write: 'insert' }],
  ['before they get prices', { table: 'product_variant_price_set', write: 'insert' }],
  [
    'before their inventory items are linked',
    { table: 'product_variant_inventory_item', write: 'insert' },
  ],
  ['before they get their pack sizes', { table: 'product_variant', write: 'insert' }],
  ['before they get a channel', { table: 'product_sales_channel', write: 'insert' }],
];
/** While its effects follow, one recognition after the other. */
const BEFORE_ON_SALE: NamedMoment = [
  'before the products go on sale',
  { table: 'product', write: 'update', when: "new.status = 'published'" },
];
const BEFORE_ACKNOWLEDGED: NamedMoment = [
  'before their listing is acknowledged',
  { table: 'ocop_listing_change', write: 'update', when: "new.effects ? 'product_status'" },
];

/** Only one can follow, and only one be written, at a time: two kills for all moments. */
const KILLS = [
  { committed: BEFORE_ACKNOWLEDGED, uncommitted: [BEFORE_WRITTEN, ...WHILE_MADE] },
  { committed: BEFORE_ON_SALE, uncommitted: [BEFORE_COMMIT] },
];

describe.each(KILLS)('the backend is killed amid recognitions', ({ committed, uncommitted }) => {
  const cut = new Map<string, ReturnType<typeof newDecision>>();

  beforeAll(async () => {
    const moments = [committed, ...uncommitted];
    for (const [name] of moments) cut.set(name, newDecision());
    await crashAmid(
      own.backend,
      moments.map(([name, moment]) => ({ moment, works: [cutAt(name).post] })),
    );
    for (const [name] of moments) {
      expect(await certificatesOf(cutAt(name).names), name).toBe(name === committed[0] ? 2 : 0);
    }
    await own.backend.start();
    await untilAllDone(own.shop.database);
  });

  function cutAt(name: string) {
    const decision = cut.get(name);
    if (!decision) throw new Error(`nothing was cut ${name}`);
    return decision;
  }

  it.each(uncommitted)('%s: nothing of it is seen, and it is entered again', async (name) => {
    const { names, post } = cutAt(name);
    expect(await certificatesOf(names)).toBe(0);
    expect(await shownTitles(names)).toEqual([]);
    for (const left of await holdings(names)) expect(left).toMatchObject({ status: 'draft' });

    expect(parsed(decisionAnswer, await post()).counts).toEqual({ applied: 2, already: 0 });

    expect(await holdings(names)).toEqual(onSale(names));
    expect(await shownTitles(names)).toEqual(names);
    expect(parsed(decisionAnswer, await post()).counts).toEqual({ applied: 0, already: 2 });
    expect(await holdings(names)).toEqual(onSale(names));
  });

  it.each([committed])('%s: its effects follow', async (name) => {
    const { names, post } = cutAt(name);
    expect(await holdings(names)).toEqual(onSale(names));
    expect(await shownTitles(names)).toEqual(names);
    expect(parsed(decisionAnswer, await post()).counts).toEqual({ applied: 0, already: 2 });
    expect(await holdings(names)).toEqual(onSale(names));
  });
});
