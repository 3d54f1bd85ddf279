import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { listingsOf } from '../../container/listings';
import { sellersOf } from '../../container/resolve';
import { listingLetterKey, TOLD_LISTING_EVENTS, tellOfListing } from '../listings/tell-of-listing';
import { tellOfEvent } from './tell-of-event';

const DAY = 24 * 3600 * 1000;
const MOST_AT_ONCE = 200;
const NEWEST = { order: { at: 'DESC' }, take: MOST_AT_ONCE } as const;

/**
 * Tells of what happened within a day and nobody was told of: a process may end between the commit of an
 * event and the letter about it. Whoever has a letter about an event gets no second one.
 */
export async function tellOfRecentEvents(
  container: MedusaContainer,
  now = new Date(),
): Promise<void> {
  const since = new Date(now.getTime() - DAY);
  const at = { $gt: since };
  const ofAccounts = await sellersOf(container).listSellerEvents({ at }, NEWEST);
  const ofListings = await listingsOf(container).listListingEvents(
    { at, type: TOLD_LISTING_EVENTS },
    NEWEST,
  );
  if (ofAccounts.length + ofListings.length === 0) return;
  const told = [...(await toldSince(container, since))];
  const isUntold = (key: string) => !told.some((known) => known.startsWith(`${key}:`));
  for (const event of ofAccounts) {
    if (isUntold(`seller-event:${event.id}`)) await tellOfEvent(container, event);
  }
  for (const event of ofListings) {
    if (isUntold(listingLetterKey(event.id))) await tellOfListing(container, event);
  }
}

/** The keys of the letters of that time, which Medusa's types leave out. */
async function toldSince(container: MedusaContainer, since: Date): Promise<Set<string>> {
  const filters = { trigger_type: 'marketplace', created_at: { $gt: since.toISOString() } };
  const letters = await container
    .resolve(Modules.NOTIFICATION)
    .listNotifications(filters, { take: 10 * MOST_AT_ONCE });
  return new Set(letters.map((letter) => String(Reflect.get(letter, 'idempotency_key') ?? '')));
}
