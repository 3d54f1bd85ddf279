import { vi } from 'vitest';
import { parsed, searchAnswer } from './answers';
import type { Database } from './database';
import type { Listed } from './register';
import type { Shop } from './shop';

const WHOLE_SHOP = { take: 96 };

/** Which of these products a search over the whole shop shows, in the order given. */
export async function shownOf(shop: Shop, products: readonly Listed[]): Promise<string[]> {
  const { hits, count } = parsed(
    searchAnswer,
    await shop.store.post('/store/ocop/search', WHOLE_SHOP),
  );
  if (count > WHOLE_SHOP.take) throw new Error('the shop of this test has grown too large');
  const shown = new Set(hits.map(({ product_id }) => product_id));
  return products.map(({ productId }) => productId).filter((id) => shown.has(id));
}

/** Statuses in Medusa, in the order given. */
export async function statusesOf(
  database: Database,
  products: readonly Listed[],
): Promise<string[]> {
  const rows = await database.sql<{ id: string; status: string }>(
    'select id, status from product where id = any($1) and deleted_at is null',
    [products.map(({ productId }) => productId)],
  );
  const statuses = new Map(rows.map(({ id, status }) => [id, status]));
  return products.map(({ productId }) => statuses.get(productId) ?? 'gone');
}

/** Products whose sale the register's own rule refuses at this moment, in the order given. */
export async function refusedOf(
  database: Database,
  products: readonly Listed[],
): Promise<string[]> {
  const rows = await database.sql<{ id: string }>(
    'select id from unnest($1::text[]) id where ocop_refusal(id, ocop_today()) is not null',
    [products.map(({ productId }) => productId)],
  );
  const refused = new Set(rows.map(({ id }) => id));
  return products.map(({ productId }) => productId).filter((id) => refused.has(id));
}

/** Listing changes that are not done. */
export async function openChanges(database: Database): Promise<number> {
  const { open } = await database.one<{ open: number }>(
    "select count(*)::int as open from ocop_listing_change where status <> 'done'",
  );
  return open;
}

/** Those that are not done, without those whose day has yet to come. */
async function dueChanges(database: Database): Promise<number> {
  const { open } = await database.one<{ open: number }>(
    `select count(*)::int as open from ocop_listing_change
      where status <> 'done' and (due_at <= now() or attempts > 0)`,
  );
  return open;
}

/** Resolves when every listing change that is due is done, by nobody's hand; a minute's job is the latest. */
export async function untilAllDone(database: Database): Promise<void> {
  await vi.waitUntil(async () => (await dueChanges(database)) === 0, {
    timeout: 120_000,
    interval: 100,
  });
}

/** The table that holds the documents of the product index. */
export async function searchTable(database: Database): Promise<string> {
  const { name } = await database.one<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and relname like 'search_pg_product%'",
  );
  return name;
}
