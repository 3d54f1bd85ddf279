import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { nfc } from 'ocop-core';
import { EMPTY_CONTENT } from '../lib/content';
import type { ListingRow } from '../types';
import { appendEvent } from './append-event';
import { lockListing } from './lock-listing';
import { writeVersion } from './write-version';

/** The page of a seller itself that is not put away; null where it has none. */
export async function findShopPage(sql: SqlExecutor, sellerId: string): Promise<ListingRow | null> {
  const [page] = await rows<ListingRow>(
    sql,
    `select * from marketplace_listing
      where seller_id = ? and certificate_id is null and state <> 'archived' and deleted_at is null`,
    [sellerId],
  );
  return page ?? null;
}

/** Keeps the story that a seller tells of itself; begins its page with it. Answers the page's id. */
export async function saveStory(
  sql: SqlExecutor,
  sellerId: string,
  story: string | null,
  actor: string,
): Promise<string> {
  const [begun] = await rows<ListingRow>(
    sql,
    `insert into marketplace_listing (id, seller_id, state_since, content)
     values (?, ?, clock_timestamp(), ?::jsonb)
     on conflict (seller_id) where certificate_id is null and state <> 'archived' and deleted_at is null
     do nothing returning *`,
    [generateEntityId(undefined, 'sellst'), sellerId, JSON.stringify(EMPTY_CONTENT)],
  );
  if (begun) await appendEvent(sql, begun, { type: 'opened', actor });
  const found = begun ?? (await findShopPage(sql, sellerId));
  if (!found) throw new Error('a page that was just found is gone');
  const page = await lockListing(sql, sellerId, found.id);
  const description = story === null ? null : nfc(story);
  await writeVersion(sql, page, { ...page.content, description }, actor);
  return page.id;
}
