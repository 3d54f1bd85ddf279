import type { SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import {
  changedParts,
  type ListingContent,
  type ListingState,
  listingAfter,
  listingIsOpen,
} from 'ocop-core';
import type { ListingRow } from '../types';
import { appendEvent } from './append-event';
import { listingForbids, standingOf } from './lock-listing';

/**
 * Keeps the seller's version of a listing that is held. What is in the shop becomes a change with the first
 * part that an operator has to read, and is none again when it says what was approved.
 */
export async function writeVersion(
  sql: SqlExecutor,
  listing: ListingRow,
  content: ListingContent,
  actor: string,
): Promise<void> {
  if (!listingIsOpen(listing.state)) throw listingForbids('state', listing);
  if (JSON.stringify(content) === JSON.stringify(listing.content)) return;
  const { approved_content } = listing;
  const isApproved =
    approved_content !== null && changedParts(approved_content, content).length === 0;
  const state = stateOfVersion(listing, isApproved);
  const moves = state !== listing.state;
  await sql.execute(
    `update marketplace_listing
        set content = ?::jsonb, state = ?, revision = revision + 1, updated_at = now(),
            state_since = case when ? then clock_timestamp() else state_since end,
            state_reason = case when ? then null else state_reason end
      where id = ?`,
    [JSON.stringify(content), state, moves, moves, listing.id],
  );
  if (moves) await appendEvent(sql, listing, { type: isApproved ? 'discarded' : 'changed', actor });
}

function stateOfVersion(listing: ListingRow, isApproved: boolean): ListingState {
  if (isApproved) return 'approved';
  return listingAfter(standingOf(listing), 'changed')?.state ?? listing.state;
}
