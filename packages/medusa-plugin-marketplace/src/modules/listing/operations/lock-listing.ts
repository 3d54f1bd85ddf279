import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { ListingStanding } from 'ocop-core';
import { refusal, unknown } from '../../../kernel/refuse';
import type { ListingRow } from '../types';

/** Whose a listing has to be; of operators it may be anybody's. */
export type OfSeller = string | null;

/** A listing, held until the transaction ends: what happens to it happens one after another. */
export async function lockListing(
  sql: SqlExecutor,
  sellerId: OfSeller,
  listingId: string,
): Promise<ListingRow> {
  const [listing] = await rows<ListingRow>(
    sql,
    'select * from marketplace_listing where id = ? and deleted_at is null for update',
    [listingId],
  );
  if (!listing || (sellerId !== null && listing.seller_id !== sellerId)) {
    throw unknown('Không có hàng đăng bán này.');
  }
  return listing;
}

export function standingOf({ state, approved_content, paused }: ListingRow): ListingStanding {
  return { state, published: approved_content !== null, paused };
}

/** What is asked may not be while the listing is what it is. */
export function listingForbids(path: string, { state }: ListingRow) {
  return refusal(path, 'listing_forbids', { listing: state });
}
