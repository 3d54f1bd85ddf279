import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import {
  type FieldProblem,
  type ListedGoods,
  lacksOfListing,
  lacksOfShopPage,
  listingAfter,
  listingIsShown,
} from 'ocop-core';
import { refusal, refuseProblems } from '../../../kernel/refuse';
import type { ListingRow } from '../types';
import { appendEvent, happenedLast, type NewListingEvent } from './append-event';
import { listingForbids, lockListing, type OfSeller, standingOf } from './lock-listing';

export interface ListingMove extends NewListingEvent {
  /** What the register says of the goods, where the listing has to be whole. */
  goods?: ListedGoods;
  /** What an operator has read: decided about nothing else. */
  revision?: number;
}

/**
 * Lets something happen to a listing: its state, its history and what the shop has to follow are written
 * together. What happened last and is asked again happens once. @throws InvalidInputError, `not_found`
 */
export async function moveListing(
  sql: SqlExecutor,
  sellerId: OfSeller,
  listingId: string,
  move: ListingMove,
): Promise<ListingRow> {
  const listing = await lockListing(sql, sellerId, listingId);
  if (await happenedLast(sql, listingId, move)) return listing;
  const before = standingOf(listing);
  const after = listingAfter(before, move.type);
  if (!after) throw listingForbids(sellerId === null ? 'decision' : 'state', listing);
  if (move.revision !== undefined && move.revision !== listing.revision) {
    throw refusal('decision', 'listing_moved');
  }
  refuseProblems(lacksOf(listing, move));
  await appendEvent(sql, listing, move);
  const approves = move.type === 'approved';
  const shelfMoves = approves || listingIsShown(before) !== listingIsShown(after);
  const moves = after.state !== listing.state;
  const [row] = await rows<ListingRow>(
    sql,
    `update marketplace_listing
        set state = ?, paused = ?, updated_at = now(), revision = revision + 1,
            state_since = case when ? then clock_timestamp() else state_since end,
            state_reason = case when ? then ? else state_reason end,
            content = case when ? then approved_content else content end,
            approved_content = case when ? then content else approved_content end,
            shelf_revision = shelf_revision + case when ? then 1 else 0 end
      where id = ? returning *`,
    [
      after.state,
      after.paused,
      moves,
      moves,
      move.reason ?? null,
      move.type === 'discarded',
      approves,
      shelfMoves,
      listingId,
    ],
  );
  return row ?? listing;
}

/** What is sent, and what is approved, is whole: rules may have changed while it waited. */
function lacksOf(
  { content, certificate_id }: ListingRow,
  { type, goods }: ListingMove,
): FieldProblem[] {
  if (type !== 'sent' && type !== 'approved') return [];
  if (certificate_id === null) return lacksOfShopPage(content);
  if (!goods) throw new Error(`nothing says what is ${type}`);
  return lacksOfListing(content, goods);
}
