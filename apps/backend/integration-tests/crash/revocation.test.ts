import { z } from '@medusajs/framework/zod';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { decisionAnswer, parsed } from '../support/answers';
import { crashAt } from '../support/crash';
import { decisionHead } from '../support/decisions';
import type { Answer } from '../support/http-client';
import {
  openChanges,
  refusedOf,
  searchTable,
  shownOf,
  statusesOf,
  untilAllDone,
} from '../support/listing-state';
import { type PurgeEndpoint, startPurgeEndpoint } from '../support/purge-endpoint';
import type { Listed } from '../support/register';
import { type Moment, standStill } from '../support/stand-still';
import { withOwnBackend } from '../support/use-backend';

let storefront: PurgeEndpoint;
beforeAll(async () => {
  storefront = await startPurgeEndpoint();
});
const own = withOwnBackend('crash', () => ({ STOREFRONT_URL: storefront.url }));
afterAll(() => storefront.close());

/** On sale and bought at this moment; on sale; taken off the shelf by its seller; never revoked. */
let products: [bought: Listed, listed: Listed, unpublished: Listed, other: Listed];
let cartId: string;

beforeEach(async () => {
  const [bought, listed, unpublished, other] = await own.shop.register.recognise(4);
  if (!bought || !listed || !unpublished || !other) throw new Error('four were to be recognised');
  products = [bought, listed, unpublished, other];
  await own.shop.admin.post(`/admin/products/${unpublished.productId}`, { status: 'draft' });
  cartId = (await own.shop.carts.ready([bought, other])).id;
  await untilAllDone(own.shop.database);
  expect(await shownOf(own.shop, products)).toEqual(idsOf(bought, listed, other));
  storefront.purged.length = 0;
  storefront.messages.length = 0;
});

function idsOf(...listed: Listed[]): string[] {
  return listed.map(({ productId }) => productId);
}

function tagsOf(...listed: Listed[]): string[] {
  return [
    'catalogue',
    ...listed.flatMap(({ handle, code }) => [`product:${handle}`, `certificate:${code}`]),
  ];
}

function decide(action: 'revoke' | 'reinstate') {
  const [bought, listed, unpublished] = products;
  const body = {
    decision: decisionHead(),
    certificate_ids: [bought, listed, unpublished].map(({ certificateId }) => certificateId),
    ...(action === 'revoke' && { reason_code: 'food_safety_or_quality_violation' }),
  };
  return () => own.shop.admin.post(`/admin/ocop/certificates/${action}`, body);
}

const refusal = z.looseObject({
  code: z.literal('ocop_not_saleable'),
  message: z.string(),
  lines: z.array(z.looseObject({ product_id: z.string(), reason: z.string() })),
});

function expectRefused({ status, body }: Answer, product: Listed): void {
  expect(status).toBe(400);
  expect(refusal.parse(body).lines).toMatchObject([
    { product_id: product.productId, reason: 'revoked' },
  ]);
}

/** What buyers meet while the register has changed and nothing has followed yet. */
async function expectNothingSold(): Promise<void> {
  const [bought, listed, unpublished, other] = products;
  expect(await openChanges(own.shop.database)).toBeGreaterThan(0);
  expect(await refusedOf(own.shop.database, products)).toEqual(idsOf(bought, listed, unpublished));
  expect(await shownOf(own.shop, products)).toEqual(idsOf(other));
  const page = await own.shop.store.get(`/store/ocop/products/${listed.handle}`);
  expect(page.body).toMatchObject({ saleable: false, badge: null, refusal: { reason: 'revoked' } });
  const seal = await own.shop.store.get(`/store/ocop/certificates/${listed.code}`);
  expect(seal.body).toMatchObject({ certificate: { standing: 'revoked', badge: null } });
  expectRefused(await own.shop.carts.postCompletion(cartId), bought);
  expectRefused(await own.shop.carts.postCart([listed]), listed);
}

/** The storefront has heard of it in one message, and nothing else has followed. */
async function expectOnlyPurged(): Promise<void> {
  const [bought, listed, unpublished] = products;
  const statuses = await statusesOf(own.shop.database, [bought, listed]);
  expect(statuses).toEqual(['published', 'published']);
  expect(storefront.messages).toHaveLength(1);
  expect(storefront.messages[0]).toEqual(
    expect.arrayContaining(tagsOf(bought, listed, unpublished)),
  );
}

/** What holds once shop and register agree on the revocation again. */
async function expectWithdrawn(): Promise<void> {
  const { database } = own.shop;
  const [bought, listed, unpublished, other] = products;
  expect(await shownOf(own.shop, products)).toEqual(idsOf(other));
  await untilAllDone(database);
  expect(await shownOf(own.shop, products)).toEqual(idsOf(other));
  expect(await statusesOf(database, products)).toEqual(['draft', 'draft', 'draft', 'published']);
  const holds = await database.sql(
    `select product_id, previous_status from ocop_listing_hold
      where released_at is null and product_id = any($1) order by product_id`,
    [idsOf(...products)],
  );
  expect(holds).toEqual(
    idsOf(bought, listed)
      .sort()
      .map((product_id) => ({ product_id, previous_status: 'published' })),
  );
  const documents = await database.sql<{ id: string }>(
    `select id from ${await searchTable(database)} where id = any($1)`,
    [idsOf(...products)],
  );
  expect(documents).toEqual([{ id: other.productId }]);
  expect(storefront.purged).toEqual(expect.arrayContaining(tagsOf(bought, listed, unpublished)));
}

/** What subscribers have not been told of, as far as is written down. */
function unannounced() {
  return own.shop.database.one<{ entries: number; listings: number }>(
    `select (select count(*)::int from ocop_listing_change where announced_at is null) as listings,
            (select count(*)::int from ocop_certificate_event
              where sequence > (select position from ocop_announced)) as entries`,
  );
}

/** Subscribers have been told of every entry and of every listing, by whichever process. */
async function expectAnnounced(): Promise<void> {
  await vi.waitUntil(
    async () => {
      const { entries, listings } = await unannounced();
      return entries + listings === 0;
    },
    { timeout: 120_000, interval: 100 },
  );
}

/** The buyer is told again, takes the revoked line out, and gets the rest. */
async function expectRestIsSold(): Promise<void> {
  const [bought] = products;
  await own.shop.carts.choosePayment(cartId);
  expectRefused(await own.shop.carts.postCompletion(cartId), bought);
  const { items } = await own.shop.carts.read(cartId);
  const line = items.find(({ product_id }) => product_id === bought.productId);
  expect((await own.shop.carts.deleteLine(cartId, line?.id ?? '')).status).toBe(200);
  await own.shop.carts.choosePayment(cartId);
  await own.shop.carts.complete(cartId);
}

const acknowledged = (effect: string): Moment => ({
  table: 'ocop_listing_change',
  write: 'update',
  when: `new.effects ? '${effect}' and not old.effects ? '${effect}'`,
});

const documentsWritten = async (): Promise<Moment> => ({
  table: await searchTable(own.shop.database),
  write: 'insert or update or delete',
});

describe('the backend is killed after a revocation was committed', () => {
  type LookAround = () => Promise<void>;
  const moments: [string, Moment | (() => Promise<Moment>), LookAround?][] = [
    [
      'before the hold is written, when nothing but the purge has followed',
      { table: 'ocop_listing_hold', write: 'insert' },
      expectOnlyPurged,
    ],
    [
      'before the products are withdrawn',
      { table: 'product', write: 'update', when: "new.status = 'draft'" },
    ],
    ['before the withdrawal is acknowledged', acknowledged('product_status')],
    ['before the search documents are removed', documentsWritten],
    ['before the removal is acknowledged', acknowledged('search')],
    ['before the purge is acknowledged', acknowledged('purge')],
  ];

  it.each(moments)('%s', async (_, moment, lookAround) => {
    const revoke = decide('revoke');
    await crashAt(
      own.backend,
      typeof moment === 'function' ? await moment() : moment,
      revoke,
      async () => {
        await expectNothingSold();
        await lookAround?.();
      },
    );
    expect(await openChanges(own.shop.database)).toBe(3);

    await own.backend.start();

    await expectWithdrawn();
    await expectAnnounced();
    await expectRestIsSold();
    expect(parsed(decisionAnswer, await revoke()).counts).toEqual({ applied: 0, already: 3 });
  });

  it('before the changes are closed, and before the announcement of its entries is marked', async () => {
    const revoke = decide('revoke');
    const closing = await standStill(own.shop.database, {
      table: 'ocop_listing_change',
      write: 'update',
      when: "new.status = 'done'",
    });
    try {
      await crashAt(own.backend, { table: 'ocop_announced', write: 'update' }, revoke, async () => {
        // Its effects go on meanwhile.
        await closing.reached();
        await expectNothingSold();
      });
      await closing.cutOff();
    } finally {
      await closing.lift();
    }
    expect(await openChanges(own.shop.database)).toBe(3);
    expect(await unannounced()).toMatchObject({ entries: 3 });

    await own.backend.start();

    await expectWithdrawn();
    await expectAnnounced();
    await expectRestIsSold();
    expect(parsed(decisionAnswer, await revoke()).counts).toEqual({ applied: 0, already: 3 });
  });

  it('while the storefront does not answer the purge', async () => {
    const revoke = decide('revoke');
    const waiting = storefront.keepWaiting();
    const cut = revoke().catch(() => undefined);
    await waiting;
    await expectNothingSold();
    await own.backend.kill();
    await cut;
    expect(storefront.purged).toEqual([]);
    storefront.answer();

    await own.backend.start();

    await expectWithdrawn();
    await expectRestIsSold();
    expect(parsed(decisionAnswer, await revoke()).counts).toEqual({ applied: 0, already: 3 });
  });
});

describe('the backend is killed after a reinstatement was committed', () => {
  const moments: [string, Moment | (() => Promise<Moment>)][] = [
    [
      'before the products are put back',
      { table: 'product', write: 'update', when: "new.status = 'published'" },
    ],
    [
      'before the holds are released',
      { table: 'ocop_listing_hold', write: 'update', when: 'new.released_at is not null' },
    ],
    ['before the search documents are written', documentsWritten],
    ['before these are acknowledged', acknowledged('search')],
  ];

  it.each(moments)('%s', async (_, moment) => {
    const [bought, listed, unpublished, other] = products;
    await decide('revoke')();
    await expectWithdrawn();
    storefront.purged.length = 0;
    const reinstate = decide('reinstate');

    await crashAt(own.backend, typeof moment === 'function' ? await moment() : moment, reinstate);
    expect(await refusedOf(own.shop.database, products)).toEqual([]);
    await own.backend.start();

    await untilAllDone(own.shop.database);
    expect(await shownOf(own.shop, products)).toEqual(idsOf(bought, listed, other));
    expect(await statusesOf(own.shop.database, products)).toEqual([
      'published',
      'published',
      'draft',
      'published',
    ]);
    expect(storefront.purged).toEqual(expect.arrayContaining(tagsOf(bought, listed, unpublished)));
    await own.shop.carts.order([listed, bought]);
    expect(parsed(decisionAnswer, await reinstate()).counts).toEqual({ applied: 0, already: 3 });
  });
});
