import type { SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { ListingBody } from 'ocop-contract';
import { contentAfter } from '../lib/content';
import { lockListing } from './lock-listing';
import { writeVersion } from './write-version';

/** Keeps what a seller says of goods; what was not sent stays. */
export async function saveContent(
  sql: SqlExecutor,
  sellerId: string,
  listingId: string,
  body: ListingBody,
  actor: string,
): Promise<void> {
  const listing = await lockListing(sql, sellerId, listingId);
  const { content, approved_content } = listing;
  await writeVersion(sql, listing, contentAfter(content, approved_content, body), actor);
}
