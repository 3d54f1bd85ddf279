import { z } from '@medusajs/framework/zod';
import { addDays } from 'ocop-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import { today } from '../support/decisions';
import { carryOutDuties, type DutyHealth, readDuties, settle } from '../support/duties';
import { failWrites } from '../support/fail-writes';
import { searchTable } from '../support/listing-state';
import type { Listed } from '../support/register';
import { isFound } from '../support/search';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const health = z.looseObject({
  search_health: z.looseObject({
    answering: z.string(),
    engines: z.array(z.looseObject({ role: z.string(), documents: z.number().nullable() })),
    primary: z.unknown(),
  }),
});
const answering = z.looseObject({
  health: z.looseObject({ search: z.looseObject({ answering: z.literal('postgres') }) }),
});
const reconciled = z.looseObject({
  reconciliation: z.object({ expected: z.number(), repaired: z.number(), rebuilt: z.boolean() }),
});

let shop: Shop;
let table: string;
beforeAll(async () => {
  shop = await openSharedShop();
  table = await searchTable(shop.database);
});

async function reconcile() {
  const answer = await shop.admin.post('/admin/ocop/search-health/reconcile');
  return parsed(reconciled, answer).reconciliation;
}

describe('the health of search', () => {
  it('says which engine answers and what its index holds', async () => {
    const answer = await shop.admin.get('/admin/ocop/search-health');
    const { search_health } = parsed(health, answer);
    expect(search_health).toMatchObject({
      answering: 'postgres',
      engines: [{ role: 'standby', index: 'product', index_status: 'ready', error: null }],
      primary: null,
    });
    const { count } = await shop.database.one<{ count: number }>(
      `select count(*)::int as count from "${table}"`,
    );
    expect(search_health.engines[0]?.documents).toBe(count);
  });

  it('is for operators only', async () => {
    expect((await shop.anyone.get('/admin/ocop/search-health')).status).toBe(401);
    expect((await shop.anyone.post('/admin/ocop/search-health/reconcile')).status).toBe(401);
  });
});

describe('the health of the recurring duties', () => {
  const wentWell = ({ last_run_at, last_success_at }: DutyHealth) =>
    last_success_at === last_run_at;

  it('is known of each of them from the moment the server listens', async () => {
    const duties = await readDuties(shop);
    expect(duties.map(({ name }) => name)).toEqual([
      'lapses',
      'outbox',
      'uncleared_orders',
      'search',
      'fair_offers',
      'fair_entries',
    ]);
    expect(duties.every(wentWell)).toBe(true);
  });

  it('comes with that of search, and is for operators only', async () => {
    const answer = await shop.admin.get('/admin/ocop/health');
    parsed(answering, answer);
    expect(answer.body).toMatchObject({ health: { storefront: null } });
    expect((await shop.anyone.get('/admin/ocop/health')).status).toBe(401);
  });

  it('says which failed and why, while the others went on', async () => {
    await settle(shop);
    const { certificateId } = await shop.register.recogniseOne();
    const mend = await failWrites(shop.database, {
      table: 'ocop_certificate',
      write: 'update',
      when: `new.id = '${certificateId}' and new.lapse_recorded`,
    });
    await shop.database.sql('update ocop_certificate set valid_to = $2 where id = $1', [
      certificateId,
      addDays(today(), -1),
    ]);
    await carryOutDuties(shop);
    const [lapses, ...others] = await readDuties(shop);
    expect(lapses).toMatchObject({ last_error: expect.stringContaining('out of order') });
    expect(lapses).toMatchObject({ last_error_at: lapses?.last_run_at, waiting: 1 });
    for (const other of others) {
      expect(other).toSatisfy(wentWell);
      expect(other.last_run_at >= (lapses?.last_run_at ?? '')).toBe(true);
    }

    await mend();
    await settle(shop);
    const [mended] = await readDuties(shop);
    expect(mended).toSatisfy(wentWell);
    expect(mended).toMatchObject({ last_error_at: lapses?.last_error_at, waiting: 0 });
  });

  it('has nothing left to announce after a decision, without a duty’s turn', async () => {
    const [listed] = await shop.register.recognise(1);
    const left = () =>
      shop.database.one<{ announced: boolean; open: number }>(
        `select (select position from ocop_announced) >= (select max(sequence)
                   from ocop_certificate_event e where e.certificate_id = $1) as announced,
                (select count(*)::int from ocop_listing_change where certificate_id = $1
                   and (announced_at is null or owed <> '{product_status,search,fair_entries,purge}')) as open`,
        [listed?.certificateId],
      );
    await expect
      .poll(left, { timeout: 30_000, interval: 50 })
      .toEqual({ announced: true, open: 0 });
  });
});

describe('reconciliation', () => {
  it('writes what is missing or stale, and removes what is surplus', async () => {
    const [missing, stale, revoked] = await shop.register.recognise(3);
    if (!missing || !stale || !revoked) throw new Error('three were to be recognised');
    await reconcile();
    const keep = await shop.database.connect();
    await keep.query(
      `create temporary table kept as select id, document, indexed, search_vector, search_text
         from "${table}" where id = $1`,
      [revoked.productId],
    );
    await shop.register.revoke([revoked]);
    await keep.query(
      `insert into "${table}" (id, document, indexed, search_vector, search_text)
       select * from kept`,
    );
    await keep.query(`delete from "${table}" where id = $1`, [missing.productId]);
    await keep.query(
      `update "${table}" set document = jsonb_set(document, '{checksum}', '"old"') where id = $1`,
      [stale.productId],
    );
    await keep.end();
    expect(await isFound(shop.store, missing)).toBe(false);

    expect(await reconcile()).toMatchObject({ repaired: 3, rebuilt: false });
    expect(await isFound(shop.store, missing)).toBe(true);
    expect(await stored(revoked)).toBe(0);
    expect(await reconcile()).toMatchObject({ repaired: 0 });
  });
});

async function stored({ productId }: Listed): Promise<number> {
  const rows = await shop.database.sql(`select 1 from "${table}" where id = $1`, [productId]);
  return rows.length;
}
