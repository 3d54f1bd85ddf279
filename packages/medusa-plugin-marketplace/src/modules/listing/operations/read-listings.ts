import { placeholders, rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { ListingState } from 'ocop-core';
import type { ListingEventRow, ListingRow, WholeListing } from '../types';
import type { OfSeller } from './lock-listing';
import { listPhotos } from './photos';

/** A listing with all that is kept of it; null for an unknown one, and for a stranger's. */
export async function readListing(
  sql: SqlExecutor,
  sellerId: OfSeller,
  listingId: string,
): Promise<WholeListing | null> {
  const [listing] = await rows<ListingRow>(
    sql,
    'select * from marketplace_listing where id = ? and deleted_at is null',
    [listingId],
  );
  if (!listing || (sellerId !== null && listing.seller_id !== sellerId)) return null;
  const photos = await listPhotos(sql, [listingId]);
  const events = await rows<ListingEventRow>(
    sql,
    `select id, listing_id, type, at, actor, reason from marketplace_listing_event
      where listing_id = ? order by at, id`,
    [listingId],
  );
  return { listing, photos, events };
}

/** Goods that a seller lists and has not put away, newest first. */
export function listOfSeller(sql: SqlExecutor, sellerId: string): Promise<ListingRow[]> {
  return rows<ListingRow>(
    sql,
    `select * from marketplace_listing
      where seller_id = ? and certificate_id is not null and state <> 'archived' and deleted_at is null
      order by created_at desc, id`,
    [sellerId],
  );
}

/** One page of the queue: those that wait longest first. */
export async function findListings(
  sql: SqlExecutor,
  states: readonly ListingState[] | undefined,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ listings: ListingRow[]; count: number }> {
  const where = `deleted_at is null${states ? ` and state in ${placeholders(states)}` : ''}`;
  const params = [...(states ?? [])];
  const listings = await rows<ListingRow>(
    sql,
    `select * from marketplace_listing where ${where} order by state_since, id limit ? offset ?`,
    [...params, limit, offset],
  );
  const [counted] = await rows<{ count: number }>(
    sql,
    `select count(*)::int as count from marketplace_listing where ${where}`,
    params,
  );
  return { listings, count: counted?.count ?? 0 };
}

/** How many listings there are of each state. */
export async function countListings(sql: SqlExecutor): Promise<Record<ListingState, number>> {
  const counted = await rows<{ state: ListingState; count: number }>(
    sql,
    `select state, count(*)::int as count from marketplace_listing
      where deleted_at is null group by state`,
  );
  const of = (state: ListingState) => counted.find((row) => row.state === state)?.count ?? 0;
  return {
    draft: of('draft'),
    sent: of('sent'),
    more_wanted: of('more_wanted'),
    refused: of('refused'),
    approved: of('approved'),
    archived: of('archived'),
  };
}
